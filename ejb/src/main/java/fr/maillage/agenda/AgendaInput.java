package fr.maillage.agenda;

import java.util.List;

/**
 * An event as a person or a program enters it, not checked yet; each part may be null for "nothing".
 *
 * @param place the identifier of the place where it is held
 * @param theme a code of the national list of services
 * @param level a code of {@link AgendaLevel}
 * @param seats a whole number; nothing when there is no limit
 * @param fee what it costs, in words; nothing when it is free
 * @param registration a code of {@link Registration}
 * @param contact the number, e-mail address or web address for the registration
 * @param start wall time in Paris, {@code 2026-12-01T14:00}
 * @param end within a day of the start
 * @param recurrence a rule of RFC 5545: weekly, with an end ({@code FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=10})
 * @param cancelled the dates ({@code 2026-12-08}) on which it is not held after all
 */
public record AgendaInput(
        String place,
        String title,
        String summary,
        String theme,
        String level,
        String seats,
        String fee,
        String registration,
        String contact,
        String start,
        String end,
        String recurrence,
        List<String> cancelled) {

    public AgendaInput {
        cancelled = cancelled == null ? List.of() : List.copyOf(cancelled);
    }
}
