package fr.maillage.plan.report;

import fr.maillage.plan.summary.PlanSummary;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;

/** Costs of the plan and who pays them, over all years, and the envelopes of the year. */
@ApplicationScoped
class MoneySection extends PlanSection {

    MoneySection() {
        super("plan", "money", 50);
    }

    @Override
    protected List<ReportBlock> blocks(PlanReader.Told told, ReportContext context) {
        PlanWords words = told.words();
        PlanSummary summary = told.summary();
        BigDecimal expenses = summary.actions().stream()
                .map(action -> action.balance().expenses())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return List.of(
                new ReportBlock.Paragraph(words.get("plan.money.text")),
                Money.totals(words.get("plan.money.totals"), summary.money(), expenses, words),
                Money.byAxis(summary.coFunding(), summary.axes(), words),
                Money.byTown(summary.coFunding(), told),
                Money.envelopes(summary.envelopes(), told.day().getYear(), words));
    }
}
