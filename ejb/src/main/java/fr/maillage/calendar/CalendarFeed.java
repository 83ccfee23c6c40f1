package fr.maillage.calendar;

import fr.maillage.notification.PrivateLink.Standing;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A link of an account's own by which programs read a part of the calendar.
 *
 * @param id part of the link
 * @param key the other part of it, which follows from a key that is kept apart
 * @param kinds none for all
 */
public record CalendarFeed(
        UUID id,
        String key,
        String territory,
        String territoryName,
        List<String> kinds,
        OffsetDateTime madeAt,
        Standing standing) {

    public CalendarFeed {
        kinds = List.copyOf(kinds);
    }
}
