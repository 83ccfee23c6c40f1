package fr.maillage.committee.task;

import fr.maillage.committee.minutes.MinutesHead;
import fr.maillage.committee.minutes.MinutesPart;
import fr.maillage.committee.minutes.MinutesVersion;
import fr.maillage.committee.persistence.TaskRepository;
import fr.maillage.report.ReportTexts;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The tasks that follow from what was decided at a gathering, as its minutes tell them. */
@ApplicationScoped
class TaskMinutes implements MinutesPart {

    private static final int RANK = 20;

    /** The places of the values of a fact. */
    private static final int NUMBER = 0;

    private static final int TITLE = 1;
    private static final int DUE = 2;

    @Inject
    private TaskRepository tasks;

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public String title(Locale locale) {
        return new ReportTexts(locale).get("minutes.tasks");
    }

    @Override
    public List<List<String>> facts(MinutesHead head, MinutesVersion version) {
        return version.draft()
                ? tasks.followingFrom(head.gathering(), TaskMinutes::fact)
                : tasks.keptIn(version.key(), TaskMinutes::fact);
    }

    private static List<String> fact(Row row) {
        return Arrays.asList(row.text("number"), row.text("title"), Objects.toString(row.day("due_on"), null));
    }

    @Override
    public Line line(List<String> fact, Locale locale) {
        ReportTexts texts = new ReportTexts(locale);
        return new Line(
                fact.get(NUMBER) == null ? texts.get("minutes.task.own") : fact.get(NUMBER),
                fact.get(DUE) == null
                        ? fact.get(TITLE)
                        : texts.get("minutes.task", fact.get(TITLE), texts.day(LocalDate.parse(fact.get(DUE)))));
    }

    @Override
    public void freeze(long version) {
        tasks.keep(version);
    }
}
