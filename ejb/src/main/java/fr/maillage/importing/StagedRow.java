package fr.maillage.importing;

import java.util.List;

/**
 * A row between reading and taking.
 *
 * @param row the row's rank in the file, from 1
 * @param line the line where it starts
 * @param source who collects the record; null in a refused row that lacks it
 * @param sourceId its identifier there; null in a refused row that lacks it
 * @param label the place's name, or null
 * @param communeId the commune that was found, or null
 * @param communeName the commune that was found, or null
 * @param derivation by what the commune was found, or null
 * @param accepted whether it may be taken
 * @param payload the normalised values, opaque; null where refused
 * @param findings what there is to tell, never null
 */
public record StagedRow(
        long row,
        long line,
        String source,
        String sourceId,
        String label,
        Long communeId,
        String communeName,
        String derivation,
        boolean accepted,
        String payload,
        List<ImportFinding> findings) {

    public StagedRow {
        findings = List.copyOf(findings);
    }
}
