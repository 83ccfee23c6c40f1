package fr.maillage.demonstration;

import fr.maillage.mapping.FieldRule;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The posts of the story, with what the plan wants, permanences, a scenario, the prefecture's opinions and what advisers
 * did. All of it is made up, and told as if it were of these weeks: some conventions have ended, others are about to.
 */
@ApplicationScoped
class StoryDeployment {

    /** The Monday that the files tell of. */
    private static final LocalDate TOLD = LocalDate.of(2026, 4, 6);

    private static final LocalDate SUBMITTED = LocalDate.of(2026, 2, 16);

    private static final List<String> FILES = List.of(
            "hosts",
            "posts",
            "assignments",
            "target",
            "parameters",
            "coverage-points",
            "drop-ins",
            "scenario",
            "opinions",
            "activity");

    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    private StoryFiles files;

    /** Tells it as an officer of that territory. */
    void load(TerritoryView where, LocalDate today) {
        long weeks = ChronoUnit.WEEKS.between(TOLD, today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        UnaryOperator<String> told = text -> moved(text, weeks);
        for (String file : FILES) {
            if ("scenario".equals(file)) {
                files.take(
                        "deployment",
                        file,
                        where,
                        told,
                        FieldRule.constant("scenario", "Après la fin des conventions (démonstration)"),
                        FieldRule.constant(
                                "submittedOn", SUBMITTED.plusWeeks(weeks).toString()));
            } else {
                files.take("deployment", file, where, told);
            }
        }
    }

    /** Moves all days of a file by whole weeks, so that weekdays stay. */
    private static String moved(String text, long weeks) {
        return DemonstrationPatterns.DAY.replaceAll(text, day -> {
            if (day.group(1) != null) {
                return LocalDate.parse(day.group()).plusWeeks(weeks).toString();
            }
            return FRENCH.format(LocalDate.parse(day.group(), FRENCH).plusWeeks(weeks));
        });
    }
}
