package fr.maillage.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.agenda.model.Recurrence;
import fr.maillage.shared.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RecurrenceRulesTest {

    /** A Tuesday. */
    private static final LocalDate START = LocalDate.of(2026, 12, 1);

    @Example
    void a_rule_is_brought_to_one_form_and_holds_on_the_start() {
        assertThat(RecurrenceRules.read("COUNT=3;FREQ=WEEKLY;BYDAY=TH", START).rule())
                .isEqualTo("FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,TH;COUNT=3");
        assertThat(RecurrenceRules.read("FREQ=WEEKLY;INTERVAL=2;UNTIL=20270112T130000Z", START)
                        .rule())
                .isEqualTo("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270112");
    }

    @Example
    void its_dates_are_those_of_the_calendar() {
        Recurrence rule = RecurrenceRules.read("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20270101", START);
        assertThat(RecurrenceRules.dates(rule, START))
                .containsExactly(
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 12, 3),
                        LocalDate.of(2026, 12, 15),
                        LocalDate.of(2026, 12, 17),
                        LocalDate.of(2026, 12, 29),
                        LocalDate.of(2026, 12, 31));
    }

    @Example
    void what_is_no_weekly_rule_with_an_end_is_refused() {
        assertThat(refused("FREQ=WEEKLY;BYDAY=TU")).isEqualTo("agenda-endless");
        assertThat(refused("FREQ=WEEKLY;COUNT=500")).isEqualTo("agenda-endless");
        assertThat(refused("FREQ=WEEKLY;COUNT=2147483647")).isEqualTo("agenda-endless");
        assertThat(refused("FREQ=WEEKLY;UNTIL=20281202")).isEqualTo("agenda-endless");
        assertThat(refused("FREQ=WEEKLY;COUNT=3;UNTIL=20270101")).isEqualTo("agenda-endless");
        assertThat(refused("FREQ=WEEKLY;UNTIL=20261130")).isEqualTo("agenda-until");
        assertThat(refused("FREQ=WEEKLY;INTERVAL=0;COUNT=3")).isEqualTo("agenda-interval");
        assertThat(refused("FREQ=WEEKLY;INTERVAL=53;COUNT=3")).isEqualTo("agenda-interval");
        for (String other : List.of(
                "FREQ=DAILY;COUNT=3",
                "FREQ=WEEKLY;BYDAY=2TU;COUNT=3",
                "FREQ=WEEKLY;BYDAY=XX;COUNT=3",
                "FREQ=WEEKLY;BYHOUR=3;COUNT=3",
                "FREQ=WEEKLY;COUNT=99999999999",
                "FREQ=WEEKLY;UNTIL=gestern",
                "COUNT=3",
                "<script>alert(1)</script>",
                ";;",
                "FREQ")) {
            assertThat(refused(other)).as(other).isEqualTo("agenda-recurrence");
        }
    }

    @Property(tries = 300)
    void the_dates_are_every_so_many_weeks_on_the_days_of_the_rule(
            @ForAll @IntRange(max = 1000) int offset,
            @ForAll @IntRange(min = 1, max = 5) int interval,
            @ForAll @Size(max = 4) Set<DayOfWeek> days,
            @ForAll @IntRange(min = 1, max = 20) int count) {
        // Given
        LocalDate start = START.plusDays(offset);
        Recurrence rule = new Recurrence(interval, days, null, count).startingOn(start.getDayOfWeek());
        // When
        List<LocalDate> dates = RecurrenceRules.dates(RecurrenceRules.read(rule.rule(), start), start);
        // Then: counted by hand, weeks beginning on Monday
        List<LocalDate> expected = new ArrayList<>();
        LocalDate monday = start.minusDays(start.getDayOfWeek().ordinal());
        for (LocalDate day = start; expected.size() < count; day = day.plusDays(1)) {
            long week = (day.toEpochDay() - monday.toEpochDay()) / 7;
            if (week % interval == 0 && rule.days().contains(day.getDayOfWeek())) {
                expected.add(day);
            }
        }
        assertThat(dates).isEqualTo(expected);
    }

    private static String refused(String rule) {
        Problem problem = catchThrowableOfType(Problem.class, () -> RecurrenceRules.read(rule, START));
        return problem.violations().get(0).rule();
    }
}
