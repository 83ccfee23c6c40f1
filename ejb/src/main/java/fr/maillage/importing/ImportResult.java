package fr.maillage.importing;

import fr.maillage.importing.record.RecordImportJob;
import fr.maillage.job.JobRunView;
import fr.maillage.mapping.Mapping;
import java.util.List;
import java.util.Map;

/**
 * Result of an import so far, or of a dry run that tells what would be done.
 *
 * @param run the run with its counts, never null
 * @param fileName as it was given
 * @param profile the form of the file
 * @param dryRun whether no place was written
 * @param groups findings by rule and column: errors first, then remarks, the most frequent first
 * @param outside how many rows were rejected for being outside the owner's territory, and nothing else
 * @param contradictory how many were rejected because their codes tell two communes
 * @param derivations how many communes were found by what, the most frequent first; the keys are the names of {@code
 *     CommuneResolution.Derivation}
 * @param preview the first rows of the file
 */
public record ImportResult(
        JobRunView run,
        String fileName,
        String profile,
        boolean dryRun,
        List<Group> groups,
        long outside,
        long contradictory,
        Map<String, Long> derivations,
        List<PreviewRow> preview) {

    public ImportResult {
        groups = List.copyOf(groups);
        preview = List.copyOf(preview);
    }

    /** Tells whether it waits for somebody to confirm what it changes. */
    public boolean waits() {
        return run.waits();
    }

    /** Tells whether it tells what would become of the rows, and no record was written. */
    public boolean told() {
        return ImportRuns.told(run);
    }

    /** Gives the kind of the file's rows: {@link Mapping#PLACES} or another kind. */
    public String kind() {
        return run.parameters().getOrDefault(RecordImportJob.KIND, Mapping.PLACES);
    }

    /** The reasons of rejection, by rule and column. */
    public List<Group> errors() {
        return groups.stream().filter(Group::error).toList();
    }

    /** The remarks on rows that were taken, by rule and column. */
    public List<Group> remarks() {
        return groups.stream().filter(g -> !g.error()).toList();
    }

    /**
     * Findings of one rule and column.
     *
     * @param count how many
     * @param first the first of them, as an example
     */
    public record Group(long count, ImportFinding first) {

        /** Tells if their rows were rejected. */
        public boolean error() {
            return first.error();
        }

        public String rule() {
            return first.violation().rule();
        }
    }

    /**
     * One of the first rows.
     *
     * @param row its rank, from 1
     * @param status STAGED while it waits, then REJECTED, CREATED, UPDATED or UNCHANGED
     * @param changes for an update: what changes
     */
    public record PreviewRow(
            long row,
            String source,
            String sourceId,
            String name,
            String commune,
            String status,
            List<PreviewChange> changes) {}
}
