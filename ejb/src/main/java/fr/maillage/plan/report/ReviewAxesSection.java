package fr.maillage.plan.report;

import fr.maillage.plan.overview.ActionCard;
import fr.maillage.plan.summary.PlanSummary.Action;
import fr.maillage.plan.summary.PlanSummary.Axis;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Steps that were planned and done in the year, axis by axis. */
@ApplicationScoped
class ReviewAxesSection extends PlanSection {

    ReviewAxesSection() {
        super("review", "axes", 20);
    }

    @Override
    protected List<ReportBlock> blocks(PlanReader.Told told, ReportContext context) {
        PlanReader.Year year = reader().year(context);
        return told.summary().axes().stream()
                .map(axis -> (ReportBlock) table(axis, told, year))
                .toList();
    }

    private static ReportBlock.Table table(Axis axis, PlanReader.Told told, PlanReader.Year year) {
        PlanWords words = told.words();
        return new ReportBlock.Table(
                AxesSection.title(axis, words),
                List.of(
                        Column.header(words.get("plan.column.action"), 34),
                        Column.of(words.get("review.column.lead"), ValueFormat.TEXT, 28),
                        Column.of(words.get("plan.column.state"), ValueFormat.TEXT, 14),
                        Column.of(words.get("review.column.planned"), ValueFormat.INTEGER, 12),
                        Column.of(words.get("review.column.done"), ValueFormat.INTEGER, 12)),
                told.summary().actions().stream()
                        .filter(action -> axis.has(action) && year.cards().containsKey(action.id()))
                        .map(action -> row(action, year.cards().get(action.id()), told))
                        .toList(),
                words.get("review.axis.none"));
    }

    private static List<ReportValue> row(Action action, ActionCard card, PlanReader.Told told) {
        YearSteps steps = YearSteps.of(List.of(card), told.day());
        return List.of(
                ReportValue.text(action.code() + " " + action.title()),
                ReportValue.textOr(card.lead(), told.words().get("plan.unsaid")),
                ReportValue.text(told.words().state(action.state())),
                ReportValue.number(steps.planned()),
                ReportValue.number(steps.done()));
    }
}
