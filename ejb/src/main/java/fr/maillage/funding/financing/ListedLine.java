package fr.maillage.funding.financing;

import fr.maillage.funding.FundedRecord;
import fr.maillage.record.FieldValues;

/**
 * A line as its list shows it.
 *
 * @param record what it is for
 * @param territory the code of the territory that the record is on; null where it is on none
 */
public record ListedLine(FundedRecord record, FundingLine line, String territory) {

    public FieldValues<FundingLineField> values() {
        return line.values();
    }

    public LineState state() {
        return LineState.of(line);
    }
}
