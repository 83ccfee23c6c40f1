package fr.maillage.funding.extract;

import fr.maillage.funding.financing.FundingLine;
import fr.maillage.record.FileComparison;
import fr.maillage.record.FileComparison.Compared;
import java.util.List;
import java.util.Map;

/**
 * Differences of an extract from the one before.
 *
 * @param previous null for the first one
 * @param files by number
 * @param lines the lines that there are here of those numbers and that year
 */
public record ExtractComparison(
        ExtractView extract, ExtractView previous, FileComparison<ExtractField> files, Map<String, FundingLine> lines) {

    public ExtractComparison {
        lines = Map.copyOf(lines);
    }

    /** The line of a file; null where there is none here. */
    public FundingLine line(String number) {
        return lines.get(number);
    }

    /** The numbers of the files that have no line here. */
    public List<String> withoutLine() {
        return files.rows().stream()
                .map(Compared::key)
                .filter(number -> line(number) == null)
                .toList();
    }
}
