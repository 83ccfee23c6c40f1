package fr.maillage.agenda;

import fr.maillage.vocabulary.Vocabularies;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Events for plain tests. */
final class AgendaSamples {

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

    static AgendaInput input(String title, String recurrence, String... cancelled) {
        return new AgendaInput(
                null,
                title,
                "Résumé",
                null,
                "beginner",
                "8",
                null,
                "phone",
                "01 80 05 98 80",
                "2026-12-01T14:00",
                "2026-12-01T16:00",
                recurrence,
                List.of(cancelled));
    }

    static AgendaDetail detail(AgendaInput input) {
        AgendaValidator.Checked checked = AgendaValidator.check(input, null, NO_TERMS);
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
