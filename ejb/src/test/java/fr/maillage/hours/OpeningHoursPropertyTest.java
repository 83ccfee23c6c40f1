package fr.maillage.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OpeningHoursPropertyTest {

    private static final LocalDateTime START = LocalDate.of(2026, 1, 1).atStartOfDay();

    @Property(tries = 300)
    void the_stretches_of_a_day_say_what_each_minute_says(
            @ForAll("hours") String text, @ForAll @IntRange(max = 800) int day) {
        // Given
        OpeningHours hours = OpeningHours.parse(text).orElseThrow();
        LocalDate date = START.toLocalDate().plusDays(day);
        // When / Then
        for (int minute = 0; minute < 1440; minute += 5) {
            int at = minute;
            OpeningState said = hours.spansOn(date).stream()
                    .filter(span -> span.from() <= at && at < span.to())
                    .map(OpeningSpan::state)
                    .findFirst()
                    .orElse(OpeningState.CLOSED);
            assertThat(hours.stateAt(date.atStartOfDay().plusMinutes(minute))).isEqualTo(said);
        }
    }

    @Property(tries = 300)
    void the_next_opening_is_the_first_minute_that_is_open_after_one_that_is_not(
            @ForAll("hours") String text, @ForAll @IntRange(max = 800_000) int minute) {
        // Given
        OpeningHours hours = OpeningHours.parse(text).orElseThrow();
        LocalDateTime from = START.plusMinutes(minute);
        // When
        Optional<LocalDateTime> next = hours.nextOpening(from);
        // Then
        LocalDateTime walk = from;
        OpeningState before = hours.stateAt(from);
        for (int i = 0; i < 14 * 1440; i++) {
            walk = walk.plusMinutes(1);
            OpeningState state = hours.stateAt(walk);
            if (state == OpeningState.OPEN && before != OpeningState.OPEN) {
                assertThat(next).contains(walk);
                return;
            }
            before = state;
        }
        assertThat(next).matches(n -> n.isEmpty() || n.get().isAfter(from.plusDays(13)));
    }

    @Property(tries = 300)
    void a_place_closes_at_the_first_minute_that_is_closed(
            @ForAll("hours") String text, @ForAll @IntRange(max = 800_000) int minute) {
        // Given
        OpeningHours hours = OpeningHours.parse(text).orElseThrow();
        LocalDateTime at = START.plusMinutes(minute);
        // When
        Optional<LocalDateTime> close = hours.closesAt(at);
        // Then
        LocalDateTime walk = at;
        while (hours.stateAt(walk) == OpeningState.OPEN && walk.isBefore(at.plusDays(7))) {
            walk = walk.plusMinutes(1);
        }
        boolean sure = !walk.equals(at) && hours.stateAt(walk) == OpeningState.CLOSED;
        if (walk.isBefore(at.plusDays(7))) {
            assertThat(close).isEqualTo(sure ? Optional.of(walk) : Optional.empty());
        }
    }

    /** Rules as people write them, with all that is evaluated. */
    @Provide
    Arbitrary<String> hours() {
        Arbitrary<String> days = Arbitraries.of(
                "Mo-Fr",
                "Sa",
                "We,Sa",
                "Fr-Mo",
                "PH",
                "SH",
                "Mo,PH",
                "PH Mo-We",
                "Th[1]",
                "Fr[-1]",
                "Tu[2,4]",
                "week 01-53/2 Mo",
                "Jul-Aug",
                "Sep-Jun Mo-Fr",
                "Dec 24-Jan 02",
                "2026 Nov 11",
                "easter +1 day",
                "2027 Mo");
        Arbitrary<String> times = Arbitraries.of(
                "09:00-12:00",
                "09:00-12:00,14:00-18:30",
                "20:00-02:00",
                "00:00-24:00",
                "14:00+",
                "10:00-12:00+",
                "off",
                "12:00-13:00 off",
                "09:00-12:00 \"sur rendez-vous\"",
                "10:00-11:00 unknown",
                "sunrise-12:00");
        Arbitrary<String> rule = Combinators.combine(days, times).as((d, t) -> d + " " + t);
        Arbitrary<String> separator = Arbitraries.of("; ", "; ", ", ", " || ");
        return Combinators.combine(rule, separator.list().ofSize(3), rule.list().ofMaxSize(3))
                .as((first, separators, others) -> {
                    StringBuilder text = new StringBuilder(first);
                    for (int i = 0; i < others.size(); i++) {
                        text.append(separators.get(i)).append(others.get(i));
                    }
                    return text.toString();
                })
                .filter(text -> OpeningHours.parse(text).isPresent());
    }
}
