package fr.maillage.plan.report;

import fr.maillage.funding.financing.Balance;
import fr.maillage.funding.financing.FundingTotals;
import fr.maillage.plan.persistence.FundedActionRepository;
import fr.maillage.plan.summary.PlanSummary.Action;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Costs of the year and who paid them: by action, and by funder and axis. */
@ApplicationScoped
class ReviewMoneySection extends PlanSection {

    ReviewMoneySection() {
        super("review", "money", 50);
    }

    @Override
    protected List<ReportBlock> blocks(PlanReader.Told told, ReportContext context) {
        PlanWords words = told.words();
        PlanReader.Year year = reader().year(context);
        Map<RecordRef, String> axes = new HashMap<>();
        told.summary().actions().forEach(action -> axes.put(ref(action), action.axis()));
        return List.of(
                new ReportBlock.Paragraph(words.get("review.money.text", Integer.toString(year.year()))),
                actions(told, year),
                Money.byAxis(year.money().coFunding(axes::get), told.summary().axes(), words),
                Money.envelopes(told.summary().envelopes(), year.year(), words));
    }

    private static ReportBlock actions(PlanReader.Told told, PlanReader.Year year) {
        PlanWords words = told.words();
        List<Action> actions = told.summary().actions().stream()
                .filter(action -> year.cards().containsKey(action.id()))
                .toList();
        Map<RecordRef, Balance> balances = year.money()
                .balances(actions.stream().map(ReviewMoneySection::ref).toList());
        Map<RecordRef, FundingTotals> totals = year.money().totalsByRecord();
        return new ReportBlock.Table(
                words.get("review.money.actions"),
                List.of(
                        Column.header(words.get("plan.column.action"), 40),
                        Column.of(words.get("plan.column.expenses"), ValueFormat.FINE_DECIMAL, 15),
                        Column.of(words.get("plan.column.granted"), ValueFormat.FINE_DECIMAL, 15),
                        Column.of(words.get("plan.column.paid"), ValueFormat.FINE_DECIMAL, 15),
                        Column.of(words.get("plan.column.balance"), ValueFormat.FINE_DECIMAL, 15)),
                actions.stream()
                        .map(action -> List.of(
                                ReportValue.text(action.code() + " " + action.title()),
                                ReportValue.number(balances.get(ref(action)).expenses()),
                                ReportValue.number(balances.get(ref(action)).granted()),
                                ReportValue.number(
                                        totals.containsKey(ref(action))
                                                ? totals.get(ref(action)).paid()
                                                : BigDecimal.ZERO),
                                ReportValue.number(balances.get(ref(action)).difference())))
                        .toList(),
                words.get("plan.money.none"));
    }

    private static RecordRef ref(Action action) {
        return new RecordRef(FundedActionRepository.TYPE, action.id());
    }
}
