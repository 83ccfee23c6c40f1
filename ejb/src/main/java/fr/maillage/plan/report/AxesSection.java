package fr.maillage.plan.report;

import fr.maillage.plan.summary.PlanSummary.Action;
import fr.maillage.plan.summary.PlanSummary.Axis;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The actions of each axis: how far they are, and what is granted for them. */
@ApplicationScoped
class AxesSection extends PlanSection {

    AxesSection() {
        super("plan", "axes", 20);
    }

    @Override
    protected List<ReportBlock> blocks(PlanReader.Told told, ReportContext context) {
        return told.summary().axes().stream()
                .map(axis -> (ReportBlock) table(axis, told))
                .toList();
    }

    private static ReportBlock.Table table(Axis axis, PlanReader.Told told) {
        PlanWords words = told.words();
        return new ReportBlock.Table(
                title(axis, words),
                List.of(
                        Column.header(words.get("plan.column.action"), 36),
                        Column.of(words.get("plan.column.state"), ValueFormat.TEXT, 13),
                        Column.of(words.get("plan.column.progress"), ValueFormat.TEXT, 15),
                        Column.of(words.get("plan.column.expenses"), ValueFormat.FINE_DECIMAL, 14),
                        Column.of(words.get("plan.column.granted"), ValueFormat.FINE_DECIMAL, 14)),
                told.summary().actions().stream()
                        .filter(axis::has)
                        .map(action -> row(action, words))
                        .toList(),
                words.get("plan.empty"));
    }

    static String title(Axis axis, PlanWords words) {
        return axis.code() == null ? words.get("plan.axis.none") : words.get("plan.axis", axis.code(), axis.label());
    }

    private static List<ReportValue> row(Action action, PlanWords words) {
        String state = words.state(action.state());
        return List.of(
                ReportValue.text(action.code() + " " + action.title()),
                ReportValue.text(
                        action.lateDays() == 0
                                ? state
                                : words.get("action.fact.late", state, words.late(action.lateDays()))),
                ReportValue.text(words.progress(action.progress())),
                ReportValue.number(action.balance().expenses()),
                ReportValue.number(action.balance().granted()));
    }
}
