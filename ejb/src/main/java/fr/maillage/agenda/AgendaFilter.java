package fr.maillage.agenda;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which sessions are wanted; each part may be null for "any".
 *
 * @param territory a territory's code: places in it
 * @param theme a code of the national list of services
 * @param level a code of {@link AgendaLevel}
 * @param place only there
 * @param from the first day; null for today
 * @param to the last day; null for sixty days from the first
 */
public record AgendaFilter(String territory, String theme, String level, UUID place, LocalDate from, LocalDate to) {

    /** The coming sixty days, everywhere. */
    public static final AgendaFilter COMING = new AgendaFilter(null, null, null, null, null, null);

    /** The same of one place. */
    public static AgendaFilter at(UUID place) {
        return new AgendaFilter(null, null, null, place, null, null);
    }
}
