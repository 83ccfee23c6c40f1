package fr.maillage.plan.report;

import fr.maillage.plan.summary.PlanSummary.Action;
import fr.maillage.plan.summary.PlanSummary.Overdue;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportContext;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** The actions that are late, the latest first, with the milestones that make them so. */
@ApplicationScoped
class LateSection extends PlanSection {

    LateSection() {
        super("plan", "late", 30);
    }

    @Override
    protected List<ReportBlock> blocks(PlanReader.Told told, ReportContext context) {
        return List.of(table(told));
    }

    /** One row for each milestone that is past and not done, of actions that are late. */
    static ReportBlock table(PlanReader.Told told) {
        PlanWords words = told.words();
        return new ReportBlock.Table(
                words.get("plan.late.table"),
                List.of(
                        Column.header(words.get("plan.column.action"), 40),
                        Column.of(words.get("action.column.milestone"), ValueFormat.TEXT, 32),
                        Column.of(words.get("plan.column.due"), ValueFormat.DAY, 16),
                        Column.of(words.get("plan.column.days"), ValueFormat.INTEGER, 12)),
                told.summary().actions().stream()
                        .filter(action -> action.lateDays() > 0)
                        .sorted(Comparator.comparing(Action::lateDays).reversed())
                        .flatMap(action -> action.overdue().stream().map(overdue -> row(action, overdue)))
                        .toList(),
                words.get("plan.late.none"));
    }

    private static List<ReportValue> row(Action action, Overdue overdue) {
        return List.of(
                ReportValue.text(action.code() + " " + action.title()),
                ReportValue.text(overdue.title()),
                new ReportValue.Day(overdue.dueOn()),
                ReportValue.number(overdue.days()));
    }
}
