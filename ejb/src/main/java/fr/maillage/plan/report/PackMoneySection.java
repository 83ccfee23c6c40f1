package fr.maillage.plan.report;

import fr.maillage.funding.financing.FundingFigures;
import fr.maillage.funding.financing.FundingTotals;
import fr.maillage.plan.persistence.FundedActionRepository;
import fr.maillage.plan.summary.PlanSummary;
import fr.maillage.report.MeetingSection;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Costs of each axis of the plan, grants for it and payments. Sums that funders were asked for, and what each of
 * them grants, are for officers.
 */
@ApplicationScoped
class PackMoneySection extends MeetingSection {

    @Inject
    private PlanReader reader;

    PackMoneySection() {
        super("money-axes", 140);
    }

    @Override
    public List<ReportBlock> blocks(ReportContext context) {
        PlanReader.Told told = reader.told(context);
        PlanWords words = told.words();
        PlanSummary summary = told.summary();
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(axes(told, reader.money(told)));
        if (!officers(context)) {
            blocks.add(new ReportBlock.Paragraph(words.get("pack.money.members")));
            return blocks;
        }
        BigDecimal expenses = summary.actions().stream()
                .map(action -> action.balance().expenses())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        blocks.add(Money.totals(words.get("plan.money.totals"), summary.money(), expenses, words));
        blocks.add(Money.byAxis(summary.coFunding(), summary.axes(), words));
        return blocks;
    }

    private static ReportBlock axes(PlanReader.Told told, FundingFigures money) {
        PlanWords words = told.words();
        PlanSummary summary = told.summary();
        Map<RecordRef, FundingTotals> totals = money.totalsByRecord();
        return new ReportBlock.Table(
                words.get("pack.money.axes"),
                List.of(
                        Column.header(words.get("pack.money.axis"), 42),
                        Column.of(words.get("pack.money.planned"), ValueFormat.FINE_DECIMAL, 18),
                        Column.of(words.get("pack.money.committed"), ValueFormat.FINE_DECIMAL, 18),
                        Column.of(words.get("pack.money.paid"), ValueFormat.FINE_DECIMAL, 18)),
                summary.axes().stream()
                        .map(axis -> {
                            List<PlanSummary.Action> actions =
                                    summary.actions().stream().filter(axis::has).toList();
                            return List.of(
                                    ReportValue.text(called(axis, words)),
                                    sum(actions, action -> action.balance().expenses()),
                                    sum(actions, action -> action.balance().granted()),
                                    sum(actions, action -> paid(action, totals)));
                        })
                        .toList(),
                words.get("plan.money.none"));
    }

    private static String called(PlanSummary.Axis axis, PlanWords words) {
        return axis.code() == null
                ? words.get("plan.axis.none")
                : words.get("pack.money.axis.called", axis.qualified(), axis.label());
    }

    private static BigDecimal paid(PlanSummary.Action action, Map<RecordRef, FundingTotals> totals) {
        FundingTotals own = totals.get(new RecordRef(FundedActionRepository.TYPE, action.id()));
        return own == null ? BigDecimal.ZERO : own.paid();
    }

    private static ReportValue sum(List<PlanSummary.Action> actions, Function<PlanSummary.Action, BigDecimal> amount) {
        return ReportValue.number(actions.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
