package fr.maillage.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaValidatorTest {

    @Test
    void an_event_is_brought_to_its_normal_form_with_its_dates() {
        // When
        AgendaValidator.Checked checked = AgendaValidator.check(
                AgendaSamples.input("  Mon téléphone ", "FREQ=WEEKLY;COUNT=3", "2026-12-08"),
                null,
                AgendaSamples.NO_TERMS);
        // Then
        assertThat(checked.values().title()).isEqualTo("Mon téléphone");
        assertThat(checked.values().contact()).isEqualTo("+33180059880");
        assertThat(checked.values().recurrence()).isEqualTo("FREQ=WEEKLY;INTERVAL=1;BYDAY=TU;COUNT=3");
        assertThat(checked.dates())
                .extracting(AgendaDate::start, AgendaDate::cancelled)
                .containsExactly(
                        tuple(LocalDateTime.of(2026, 12, 1, 14, 0), false),
                        tuple(LocalDateTime.of(2026, 12, 8, 14, 0), true),
                        tuple(LocalDateTime.of(2026, 12, 15, 14, 0), false));
    }

    @Test
    void a_workshop_stays_at_its_hour_when_the_clocks_change() {
        AgendaInput input = new AgendaInput(
                null,
                "Été",
                null,
                null,
                "beginner",
                null,
                null,
                "walk-in",
                null,
                "2027-03-23T14:00",
                "2027-03-23T16:00",
                "FREQ=WEEKLY;COUNT=2",
                null);
        assertThat(AgendaValidator.check(input, null, AgendaSamples.NO_TERMS)
                        .dates()
                        .get(1))
                .isEqualTo(new AgendaDate(
                        LocalDateTime.of(2027, 3, 30, 14, 0), LocalDateTime.of(2027, 3, 30, 16, 0), false));
    }

    @Test
    void every_wrong_field_is_named_with_its_value_and_rule() {
        // Given
        AgendaInput wrong = new AgendaInput(
                null,
                "…",
                "x".repeat(2001),
                "rien",
                "maître",
                "0",
                "x".repeat(201),
                "email",
                "pas une adresse",
                "2026-12-01T14:00",
                "2026-12-01T13:00",
                "FREQ=WEEKLY",
                List.of("2026-12-02"));
        // When
        Problem problem =
                catchThrowableOfType(Problem.class, () -> AgendaValidator.check(wrong, null, AgendaSamples.NO_TERMS));
        // Then
        assertThat(problem.violations())
                .extracting(Violation::field, Violation::rule)
                .containsExactlyInAnyOrder(
                        tuple("title", "no-letters"),
                        tuple("summary", "too-long"),
                        tuple("theme", "unknown-value"),
                        tuple("level", "unknown-value"),
                        tuple("seats", "agenda-seats"),
                        tuple("fee", "too-long"),
                        tuple("contact", "email"),
                        tuple("end", "agenda-order"),
                        tuple("recurrence", "agenda-endless"),
                        tuple("cancelled", "agenda-cancelled"));
    }

    @Test
    void nothing_at_all_is_refused_by_the_fields_that_must_be_there() {
        AgendaInput nothing =
                new AgendaInput(null, null, null, null, null, null, null, null, null, null, null, null, null);
        Problem problem =
                catchThrowableOfType(Problem.class, () -> AgendaValidator.check(nothing, null, AgendaSamples.NO_TERMS));
        assertThat(problem.violations())
                .extracting(Violation::field)
                .containsExactly("title", "level", "registration", "start", "end");
    }
}
