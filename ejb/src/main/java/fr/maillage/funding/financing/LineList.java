package fr.maillage.funding.financing;

import fr.maillage.funding.FundedDirectory;
import fr.maillage.funding.FundedRecord;
import fr.maillage.record.RecordKeys;
import fr.maillage.shared.Page;
import fr.maillage.shared.RecordRef;
import java.util.List;
import java.util.Map;

/**
 * A page of the list of lines, with the sums of all that fit.
 *
 * @param totals without what was asked for where that of one record is not for the reader
 * @param askedShown whether the reader sees of some records what was asked for
 */
public record LineList(Page<Listed> page, FundingTotals totals, boolean askedShown) {

    /** A line with its record. */
    public record Listed(FundedRecord record, FundingLine line) {

        public LineState state() {
            return LineState.of(line);
        }
    }

    /**
     * All lines that fit, to be read slice by slice.
     *
     * @param keys of the lines, in their order
     * @param records what they may be for
     * @param territories the codes of the territories of these records, by their keys
     * @param asked of which records the reader may see what was asked for
     */
    public record Whole(
            RecordKeys keys,
            Map<RecordRef, FundedRecord> records,
            Map<Long, String> territories,
            FundedDirectory.Reach asked) {

        public Whole {
            records = Map.copyOf(records);
            territories = Map.copyOf(territories);
        }

        /** The code of the territory that a record is on; null where it is on none. */
        public String territory(FundedRecord record) {
            return record.territories().stream()
                    .sorted()
                    .findFirst()
                    .map(territories::get)
                    .orElse(null);
        }
    }

    /**
     * What filters offer.
     *
     * @param years that lines have, the latest first
     * @param contracts that lines draw on, by their codes
     */
    public record Choices(List<Integer> years, List<Contract> contracts) {

        public Choices {
            years = List.copyOf(years);
            contracts = List.copyOf(contracts);
        }
    }

    /** A contract as filters offer it. */
    public record Contract(String code, String title) {}
}
