package fr.maillage.deployment.calendar;

import fr.maillage.calendar.CalendarEntry;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;

/** An end of a post as calendars tell it. */
final class PostEnds {

    private static final String RECORD = "deployment.post";

    private PostEnds() {}

    static CalendarEntry entry(String kind, Row row) {
        String host = row.text("host_name");
        return CalendarEntry.onDay(
                kind,
                row.day("ends_on"),
                host == null ? row.text("code") : row.text("code") + " – " + host,
                row.text("place_name"),
                new RecordRef(RECORD, row.uuid("uuid")));
    }
}
