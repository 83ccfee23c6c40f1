package fr.maillage.plan.report;

import fr.maillage.plan.summary.PlanSummary.Action;
import fr.maillage.plan.summary.PlanSummary.Count;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import java.util.List;

/** Tables of whom actions reached and what they counted in the year of the day, up to it. */
final class Reached {

    private Reached() {}

    /** People by public, the most first. */
    static ReportBlock publics(PlanReader.Told told) {
        PlanWords words = told.words();
        return new ReportBlock.Table(
                words.get("plan.publics", Integer.toString(told.day().getYear())),
                List.of(
                        Column.header(words.get("plan.column.public"), 70),
                        Column.of(words.get("plan.column.people"), ValueFormat.INTEGER, 30)),
                told.reach().publics().entrySet().stream()
                        .sorted((a, b) -> b.getValue().compareTo(a.getValue()))
                        .map(people -> List.of(
                                ReportValue.text(words.publics(List.of(people.getKey()))),
                                ReportValue.number(people.getValue())))
                        .toList(),
                words.get("plan.publics.none"));
    }

    /** What each action counted, measure by measure. */
    static ReportBlock counts(PlanReader.Told told) {
        PlanWords words = told.words();
        return new ReportBlock.Table(
                words.get("plan.counts", Integer.toString(told.day().getYear())),
                List.of(
                        Column.header(words.get("plan.column.action"), 46),
                        Column.of(words.get("plan.column.measure"), ValueFormat.TEXT, 36),
                        Column.of(words.get("plan.column.counted"), ValueFormat.TEXT, 18)),
                told.summary().actions().stream()
                        .flatMap(action -> action.counts().stream()
                                .filter(count -> count.byDay() != null)
                                .map(count -> row(action, count, told)))
                        .toList(),
                words.get("plan.counts.none"));
    }

    private static List<ReportValue> row(Action action, Count count, PlanReader.Told told) {
        return List.of(
                ReportValue.text(action.code() + " " + action.title()),
                ReportValue.text(told.measure(count.measure())),
                ReportValue.text(told.words().number(count.byDay())));
    }
}
