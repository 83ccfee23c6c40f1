package fr.maillage.web.funding.plan;

import fr.maillage.funding.financing.FundingLine;
import fr.maillage.funding.financing.FundingLineField;
import fr.maillage.record.FieldValues;

/** A line of a financing plan while it is being edited in cells. */
public class LineRow extends PlanRow<FundingLineField> {

    private static final long serialVersionUID = 1L;

    LineRow(String key, PlanCells cells) {
        super(key, FundingLineField.class, cells);
    }

    /** Shows a line as it is. */
    void show(FundingLine line) {
        show(line.id(), line.version(), line.values());
    }

    /** A line of this year in cash; that alone makes no line of an empty row. */
    @Override
    protected FieldValues<FundingLineField> blank(FieldValues<FundingLineField> values) {
        return values.with(FundingLineField.YEAR, (String) null).with(FundingLineField.NATURE, (String) null);
    }
}
