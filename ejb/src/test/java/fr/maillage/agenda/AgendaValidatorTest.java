package fr.maillage.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import fr.maillage.record.FieldValues;
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
                AgendaSamples.NOTHING,
                AgendaSamples.NO_TERMS);
        // Then
        assertThat(checked.values().text(AgendaField.TITLE)).isEqualTo("Mon téléphone");
        assertThat(checked.values().text(AgendaField.CONTACT)).isEqualTo("+33180059880");
        assertThat(checked.values().text(AgendaField.RECURRENCE)).isEqualTo("FREQ=WEEKLY;INTERVAL=1;BYDAY=TU;COUNT=3");
        assertThat(checked.dates())
                .extracting(AgendaDate::start, AgendaDate::cancelled)
                .containsExactly(
                        tuple(LocalDateTime.of(2026, 12, 1, 14, 0), false),
                        tuple(LocalDateTime.of(2026, 12, 8, 14, 0), true),
                        tuple(LocalDateTime.of(2026, 12, 15, 14, 0), false));
    }

    @Test
    void a_workshop_stays_at_its_hour_when_the_clocks_change() {
        FieldValues<AgendaField> input = AgendaSamples.at("2027-03-23T14:00", "2027-03-23T16:00")
                .with(AgendaField.RECURRENCE, "FREQ=WEEKLY;COUNT=2");
        assertThat(AgendaValidator.check(input, AgendaSamples.NOTHING, AgendaSamples.NO_TERMS)
                        .dates()
                        .get(1))
                .isEqualTo(new AgendaDate(
                        LocalDateTime.of(2027, 3, 30, 14, 0), LocalDateTime.of(2027, 3, 30, 16, 0), false));
    }

    @Test
    void every_wrong_field_is_named_with_its_value_and_rule() {
        // Given
        FieldValues<AgendaField> wrong = AgendaSamples.at("2026-12-01T14:00", "2026-12-01T13:00")
                .with(AgendaField.TITLE, "…")
                .with(AgendaField.SUMMARY, "x".repeat(2001))
                .with(AgendaField.THEME, "rien")
                .with(AgendaField.LEVEL, "maître")
                .with(AgendaField.SEATS, "0")
                .with(AgendaField.FEE, "x".repeat(201))
                .with(AgendaField.REGISTRATION, "email")
                .with(AgendaField.CONTACT, "pas une adresse")
                .with(AgendaField.RECURRENCE, "FREQ=WEEKLY")
                .with(AgendaField.CANCELLED, List.of("2026-12-02"));
        // When
        Problem problem = catchThrowableOfType(
                Problem.class, () -> AgendaValidator.check(wrong, AgendaSamples.NOTHING, AgendaSamples.NO_TERMS));
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
    void whoever_just_comes_needs_no_number_to_register_at() {
        FieldValues<AgendaField> input =
                AgendaSamples.at("2026-12-01T14:00", "2026-12-01T16:00").with(AgendaField.CONTACT, "01 80 05 98 80");

        assertThat(AgendaValidator.check(input, AgendaSamples.NOTHING, AgendaSamples.NO_TERMS)
                        .values()
                        .text(AgendaField.CONTACT))
                .isNull();
    }

    @Test
    void times_that_nobody_means_are_named_and_seats_with_their_bounds() {
        FieldValues<AgendaField> wrong =
                AgendaSamples.at("1999-12-01T14:00", "demain").with(AgendaField.SEATS, "10001");
        Problem problem = catchThrowableOfType(
                Problem.class, () -> AgendaValidator.check(wrong, AgendaSamples.NOTHING, AgendaSamples.NO_TERMS));

        assertThat(problem.violations())
                .containsExactly(
                        Violation.of("seats", "agenda-seats", "10001", "1", "10000"),
                        Violation.of("start", "agenda-time", "1999-12-01T14:00"),
                        Violation.of("end", "agenda-time", "demain"));
    }

    @Test
    void nothing_at_all_is_refused_by_the_fields_that_must_be_there() {
        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> AgendaValidator.check(AgendaSamples.NOTHING, AgendaSamples.NOTHING, AgendaSamples.NO_TERMS));
        assertThat(problem.violations())
                .extracting(Violation::field)
                .containsExactly("title", "level", "registration", "start", "end");
    }
}
