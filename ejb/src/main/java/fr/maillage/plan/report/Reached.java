package fr.maillage.plan.report;

import fr.maillage.plan.summary.PlanSummary.Action;
import fr.maillage.report.ReportBlock;
import fr.maillage.report.ReportBlock.Column;
import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Tables of whom actions reached and what they counted in the year of the day, up to it. */
final class Reached {

    private Reached() {}

    /** People by public, the most first. */
    static ReportBlock publics(PlanReader.Told told, Reach reach) {
        PlanWords words = told.words();
        return new ReportBlock.Table(
                words.get("plan.publics", Integer.toString(told.day().getYear())),
                List.of(
                        Column.header(words.get("plan.column.public"), 70),
                        Column.of(words.get("plan.column.people"), ValueFormat.INTEGER, 30)),
                reach.publics().entrySet().stream()
                        .sorted((a, b) -> b.getValue().compareTo(a.getValue()))
                        .map(people -> List.of(
                                ReportValue.text(words.publics(List.of(people.getKey()))),
                                ReportValue.number(people.getValue())))
                        .toList(),
                words.get("plan.publics.none"));
    }

    /** Counts of each action, measure by measure; people last, as they were told. */
    static ReportBlock counts(PlanReader.Told told) {
        PlanWords words = told.words();
        return new ReportBlock.Table(
                words.get("plan.counts", Integer.toString(told.day().getYear())),
                List.of(
                        Column.header(words.get("plan.column.action"), 46),
                        Column.of(words.get("plan.column.measure"), ValueFormat.TEXT, 36),
                        Column.of(words.get("plan.column.counted"), ValueFormat.TEXT, 18)),
                told.summary().actions().stream()
                        .flatMap(action -> Stream.concat(
                                action.counts().stream()
                                        .filter(count -> count.byDay() != null)
                                        .map(count -> row(action, told.measure(count.measure()), count.byDay(), words)),
                                Stream.ofNullable(action.people())
                                        .map(people -> row(action, words.get("plan.people.told"), people, words))))
                        .toList(),
                words.get("plan.counts.none"));
    }

    private static List<ReportValue> row(Action action, String measure, BigDecimal counted, PlanWords words) {
        return List.of(
                ReportValue.text(action.code() + " " + action.title()),
                ReportValue.text(measure),
                ReportValue.text(words.number(counted)));
    }
}
