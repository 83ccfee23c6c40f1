package fr.maillage.agenda;

import fr.maillage.record.FieldValues;
import fr.maillage.vocabulary.Vocabularies;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Events for plain tests. */
final class AgendaSamples {

    static final FieldValues<AgendaField> NOTHING = FieldValues.none(AgendaField.class);

    static final Vocabularies NO_TERMS = new Vocabularies(List.of());

    static final AgendaPlace PLACE = new AgendaPlace(
            UUID.fromString("00000000-0000-4000-8000-000000000001"),
            "Médiathèque; la Halle",
            "1 rue Imaginaire",
            "93220",
            "Gagny",
            "com:93032",
            1);

    private AgendaSamples() {}

    static FieldValues<AgendaField> input(String title, String recurrence, String... cancelled) {
        return at("2026-12-01T14:00", "2026-12-01T16:00")
                .with(AgendaField.TITLE, title)
                .with(AgendaField.SUMMARY, "Résumé")
                .with(AgendaField.SEATS, "8")
                .with(AgendaField.REGISTRATION, "phone")
                .with(AgendaField.CONTACT, "01 80 05 98 80")
                .with(AgendaField.RECURRENCE, recurrence)
                .with(AgendaField.CANCELLED, List.of(cancelled));
    }

    /** A workshop for beginners with what none lacks. */
    static FieldValues<AgendaField> at(String start, String end) {
        return NOTHING.with(AgendaField.TITLE, "Été")
                .with(AgendaField.LEVEL, "beginner")
                .with(AgendaField.REGISTRATION, "walk-in")
                .with(AgendaField.START, start)
                .with(AgendaField.END, end);
    }

    static AgendaDetail detail(FieldValues<AgendaField> input) {
        AgendaValidator.Checked checked = AgendaValidator.check(input, NOTHING, NO_TERMS);
        return new AgendaDetail(
                UUID.fromString("00000000-0000-4000-8000-000000000002"),
                3,
                checked.values(),
                PLACE,
                checked.dates(),
                null,
                null,
                OffsetDateTime.of(LocalDateTime.of(2026, 11, 26, 4, 0), ZoneOffset.UTC),
                false);
    }
}
