package fr.maillage.funding.financing;

import fr.maillage.funding.FundedRecord;
import java.util.List;

/**
 * Who pays a record, and what it costs.
 *
 * @param lines by year and code; without what was asked for where the reader may not see that
 * @param expenses by year, in the order of their entry
 * @param askedShown whether the reader may see what was asked for
 * @param editable whether the reader may change it
 */
public record FinancingPlan(
        FundedRecord record,
        List<FundingLine> lines,
        List<Expense> expenses,
        FundingTotals totals,
        Balance balance,
        boolean askedShown,
        boolean editable) {

    public FinancingPlan {
        lines = List.copyOf(lines);
        expenses = List.copyOf(expenses);
    }

    /** The plan year by year, the first one first. */
    public List<PlanYear> years() {
        return PlanYear.of(lines, expenses);
    }
}
