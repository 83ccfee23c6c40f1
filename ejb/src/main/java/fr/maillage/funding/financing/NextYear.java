package fr.maillage.funding.financing;

import fr.maillage.record.FieldValues;
import java.util.List;

/** Copy of a year of a financing plan for another: who is asked for what again, and what it costs again. */
final class NextYear {

    private static final int LONGEST_CODE = 40;

    private static final List<FundingLineField> OF_ITS_YEAR = List.of(
            FundingLineField.GRANTED,
            FundingLineField.AGREED,
            FundingLineField.PAID,
            FundingLineField.ASKED_ON,
            FundingLineField.NOTIFIED_ON,
            FundingLineField.PAID_ON,
            FundingLineField.FILE_NUMBER);

    private NextYear() {}

    /**
     * A line for another year, under its code with that year: nothing is granted yet.
     *
     * @param contract whether its contract still runs then
     */
    static FieldValues<FundingLineField> line(FundingLine line, int year, boolean contract) {
        String before = "-" + line.year();
        String code = line.code().endsWith(before)
                ? line.code().substring(0, line.code().length() - before.length())
                : line.code();
        String after = "-" + year;
        FieldValues<FundingLineField> values = line.values()
                .with(
                        FundingLineField.CODE,
                        code.substring(0, Math.min(code.length(), LONGEST_CODE - after.length())) + after)
                .with(FundingLineField.YEAR, Integer.toString(year));
        for (FundingLineField field : OF_ITS_YEAR) {
            values = values.with(field, (String) null);
        }
        return contract ? values : values.with(FundingLineField.CONTRACT, (String) null);
    }

    /** An expense for another year, of the same amount. */
    static FieldValues<ExpenseField> expense(Expense expense, int year) {
        return expense.values().with(ExpenseField.YEAR, Integer.toString(year));
    }
}
