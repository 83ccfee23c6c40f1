package fr.maillage.committee;

import fr.maillage.calendar.CalendarEntry;
import fr.maillage.calendar.CalendarSource;
import fr.maillage.calendar.CalendarSpan;
import fr.maillage.committee.persistence.GatheringDayRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** When bodies meet. */
@ApplicationScoped
public class GatheringDays implements CalendarSource {

    private static final String RECORD = "committee.gathering";

    @Inject
    private GatheringDayRepository gatherings;

    @Inject
    private Caller caller;

    @Override
    public String kind() {
        return "committee-gatherings";
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public List<CalendarEntry> entries(CalendarSpan span) {
        caller.require(Permission.READ);
        return gatherings.held(span.territory().id(), span.today(), span.from(), span.to(), span.most()).stream()
                .map(this::entry)
                .toList();
    }

    private CalendarEntry entry(Row row) {
        UUID id = row.uuid("uuid");
        return new CalendarEntry(
                kind(),
                id.toString(),
                row.day("held_on"),
                time(row.text("starts_at")),
                null,
                time(row.text("ends_at")),
                row.text("title") + " – " + row.text("body_name"),
                row.text("place"),
                new RecordRef(RECORD, id));
    }

    private static LocalTime time(String written) {
        return written == null ? null : LocalTime.parse(written);
    }
}
