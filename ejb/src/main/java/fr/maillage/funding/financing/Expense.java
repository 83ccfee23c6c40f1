package fr.maillage.funding.financing;

import fr.maillage.record.FieldValues;
import fr.maillage.shared.RecordRef;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * Cost of a record under one item in a year.
 *
 * @param key the database's
 * @param record what it is for
 * @param values what it says, in normal form
 */
public record Expense(long key, UUID id, int version, RecordRef record, FieldValues<ExpenseField> values) {

    public String item() {
        return values.text(ExpenseField.ITEM);
    }

    public int year() {
        return Integer.parseInt(values.text(ExpenseField.YEAR));
    }

    /** In euros. */
    public BigDecimal amount() {
        return new BigDecimal(values.text(ExpenseField.AMOUNT));
    }
}
