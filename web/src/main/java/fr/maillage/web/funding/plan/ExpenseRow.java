package fr.maillage.web.funding.plan;

import fr.maillage.funding.financing.Expense;
import fr.maillage.funding.financing.ExpenseField;
import fr.maillage.record.FieldValues;

/** An expense while it is being edited in cells. */
public class ExpenseRow extends PlanRow<ExpenseField> {

    private static final long serialVersionUID = 1L;

    ExpenseRow(String key, PlanCells cells) {
        super(key, ExpenseField.class, cells);
    }

    /** Shows an expense as it is. */
    void show(Expense expense) {
        show(expense.id(), expense.version(), expense.values());
    }

    @Override
    protected FieldValues<ExpenseField> blank(FieldValues<ExpenseField> values) {
        return values.with(ExpenseField.YEAR, (String) null);
    }
}
