package fr.maillage.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OpeningWeekTest {

    @Example
    void a_week_is_written_as_people_in_openstreetmap_write_it() {
        // Given
        HourRange morning = new HourRange(9 * 60, 12 * 60);
        HourRange night = new HourRange(20 * 60, 26 * 60);
        Map<DayOfWeek, List<HourRange>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)) {
            days.put(day, List.of(morning));
        }
        days.put(DayOfWeek.SATURDAY, List.of(morning, night));
        OpeningWeek week = new OpeningWeek(
                days,
                List.of(),
                List.of(
                        new OpeningWeek.DatedHours(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 2), List.of()),
                        new OpeningWeek.DatedHours(
                                LocalDate.of(2027, 5, 7), LocalDate.of(2027, 5, 7), List.of(morning))));
        // When / Then
        assertThat(week.write())
                .isEqualTo("Mo-We,Fr 09:00-12:00; Sa 09:00-12:00,20:00-02:00; PH off; "
                        + "2026 Dec 24-2027 Jan 02 off; 2027 May 07 09:00-12:00");
        assertThat(OpeningWeek.empty().write()).isEmpty();
        assertThat(OpeningWeek.read(" ")).contains(OpeningWeek.empty());
    }

    @Example
    void what_a_week_cannot_show_is_not_read_as_one() {
        for (String hours : List.of(
                "24/7",
                "Mo-Fr 09:00-12:00 \"sur rendez-vous\"",
                "Mo-Fr 09:00-12:00 || \"sur rendez-vous\"",
                "week 01-53/2 Mo 09:00-12:00",
                "Th[1] 09:00-12:00",
                "Mo-Fr 09:00-12:00; SH off",
                "Jul-Aug Mo-Fr 09:00-12:00",
                "Mo-Fr 09:00-17:00; Mo-Fr 12:00-13:00 off",
                "PH off; Mo-Fr 09:00-12:00",
                "Mo-Fr 09:00-12:00; 2026 Dec 24 off; PH off",
                "PH Mo 09:00-12:00",
                "Mo 09:00+",
                "Mo-Fr 20:00-02:00, Mo-Fr",
                "Mo sunrise-12:00",
                "Dec 25 off",
                "2026 Dec 24-31 Mo 10:00-12:00",
                "lundi")) {
            assertThat(OpeningWeek.read(hours)).as(hours).isEmpty();
        }
    }

    @Example
    void ranges_are_read_as_people_type_them() {
        assertThat(HourRange.read("hours", "9h-12h30, 14:00 - 17:45"))
                .containsExactly(new HourRange(540, 750), new HourRange(840, 1065));
        assertThat(HourRange.read("hours", "de 14h à 18h et 9 à 12"))
                .containsExactly(new HourRange(540, 720), new HourRange(840, 1080));
        assertThat(HourRange.read("hours", "22:00-02:00")).containsExactly(new HourRange(1320, 1560));
        assertThat(HourRange.read("hours", null)).isEmpty();
        assertThat(refused("9h-12h, le soir").value()).isEqualTo(", le soir");
        assertThat(refused("9h-25h")).isEqualTo(Violation.of("hours", "hours-range", "9h-25h"));
        assertThat(refused("14:00-12:00")).isEqualTo(Violation.of("hours", "hours-order", "14:00-12:00"));
        assertThat(refused("9:00-12:00, 11:00-13:00").rule()).isEqualTo("hours-overlap");
        assertThat(refused("<script>alert(1)</script>").rule()).isEqualTo("hours-range");
    }

    @Property(tries = 500)
    void a_week_that_is_written_is_read_again(@ForAll("weeks") OpeningWeek week) {
        assertThat(OpeningWeek.read(week.write())).contains(week);
    }

    @Property(tries = 500)
    void hours_that_are_read_as_a_week_are_written_with_the_same_meaning(
            @ForAll("hours") String text, @ForAll @IntRange(max = 700) int day) {
        // Given
        Optional<OpeningWeek> week = OpeningWeek.read(text);
        if (week.isEmpty() || week.get().write().isEmpty()) {
            return;
        }
        OpeningHours before = OpeningHours.parse(text).orElseThrow();
        // When
        OpeningHours after = OpeningHours.parse(week.get().write()).orElseThrow();
        // Then
        LocalDateTime start = LocalDate.of(2026, 1, 1).plusDays(day).atStartOfDay();
        for (int minute = 0; minute < 3 * 1440; minute += 15) {
            LocalDateTime at = start.plusMinutes(minute);
            assertThat(after.stateAt(at)).as(text + " at " + at).isEqualTo(before.stateAt(at));
        }
    }

    @Property
    void ranges_that_are_shown_are_read_again(@ForAll("ranges") List<HourRange> ranges) {
        assertThat(HourRange.read("hours", OpeningWeek.typed(ranges))).isEqualTo(ranges);
    }

    @Provide
    Arbitrary<OpeningWeek> weeks() {
        Arbitrary<LocalDate> date = Arbitraries.integers().between(0, 900).map(LocalDate.of(2026, 1, 1)::plusDays);
        Arbitrary<OpeningWeek.DatedHours> exception = Combinators.combine(
                        date, Arbitraries.integers().between(0, 60), ranges())
                .as((from, length, hours) -> new OpeningWeek.DatedHours(from, from.plusDays(length), hours));
        return Combinators.combine(
                        ranges().list().ofSize(7),
                        ranges().injectNull(0.3),
                        exception.list().ofMaxSize(3))
                .as((days, holidays, exceptions) -> {
                    Map<DayOfWeek, List<HourRange>> week = new EnumMap<>(DayOfWeek.class);
                    for (DayOfWeek each : DayOfWeek.values()) {
                        week.put(each, days.get(each.ordinal()));
                    }
                    return new OpeningWeek(week, holidays, exceptions);
                });
    }

    /** Up to three ranges of a day, the last one maybe into the night. */
    @Provide
    Arbitrary<List<HourRange>> ranges() {
        return Arbitraries.integers()
                .between(0, 29)
                .set()
                .ofMinSize(0)
                .ofMaxSize(6)
                .map(hours -> {
                    int[] sorted =
                            hours.stream().mapToInt(Integer::intValue).sorted().toArray();
                    HourRange[] ranges = new HourRange[sorted.length / 2];
                    for (int i = 0; i < ranges.length; i++) {
                        ranges[i] = new HourRange(sorted[2 * i] * 60, sorted[2 * i + 1] * 60);
                    }
                    boolean ofOneDay = Arrays.stream(ranges)
                            .allMatch(r -> r.from() < 1440 && (r.to() <= 1440 || r.to() - 1440 < r.from()));
                    return ofOneDay ? List.of(ranges) : Collections.<HourRange>emptyList();
                });
    }

    @Provide
    Arbitrary<String> hours() {
        Arbitrary<String> days = Arbitraries.of(
                "Mo-Fr",
                "Sa",
                "We,Sa",
                "Fr-Mo",
                "PH",
                "Mo,PH",
                "Su,PH",
                "PH Mo",
                "SH",
                "2026 Nov 11",
                "2026 Dec 24-2027 Jan 02",
                "2027 Jul 01-Aug 31",
                "Dec 25",
                "");
        Arbitrary<String> times =
                Arbitraries.of("09:00-12:00", "09:00-12:00,14:00-18:30", "20:00-02:00", "off", "12:00-13:00 off", "");
        Arbitrary<String> rule = Combinators.combine(days, times).as((d, t) -> (d + " " + t).strip());
        Arbitrary<String> separator = Arbitraries.of("; ", "; ", ", ");
        return Combinators.combine(rule, separator.list().ofSize(4), rule.list().ofMaxSize(4))
                .as((first, separators, others) -> {
                    StringBuilder text = new StringBuilder(first);
                    for (int i = 0; i < others.size(); i++) {
                        text.append(separators.get(i)).append(others.get(i));
                    }
                    return text.toString();
                })
                .filter(text -> OpeningHours.parse(text).isPresent());
    }

    private static Violation refused(String text) {
        Problem problem = catchThrowableOfType(Problem.class, () -> HourRange.read("hours", text));
        return problem.violations().get(0);
    }
}
