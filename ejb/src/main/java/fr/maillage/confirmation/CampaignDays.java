package fr.maillage.confirmation;

import fr.maillage.calendar.CalendarEntry;
import fr.maillage.calendar.CalendarSource;
import fr.maillage.calendar.CalendarSpan;
import fr.maillage.confirmation.persistence.CampaignDayRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * From when to when campaigns wait for answers: until their first links expire; one that asks again and again, until it was
 * stopped, and where it was not only the day on which it began is told.
 */
@ApplicationScoped
class CampaignDays implements CalendarSource {

    private static final String RECORD = "campaign";

    @Inject
    private CampaignDayRepository campaigns;

    @Inject
    private Caller caller;

    @Override
    public String kind() {
        return "confirmation-campaigns";
    }

    @Override
    public int rank() {
        return 70;
    }

    @Override
    public List<CalendarEntry> entries(CalendarSpan span) {
        caller.require(Permission.READ);
        OffsetDateTime end =
                span.to().plusDays(1).atStartOfDay(ClockProducer.PARIS).toOffsetDateTime();
        return campaigns.before(span.territory().id(), span.today(), end).stream()
                .map(this::entry)
                .filter(entry -> !entry.lastDay().isBefore(span.from()))
                .limit(span.most())
                .toList();
    }

    private CalendarEntry entry(Row row) {
        UUID id = row.uuid("uuid");
        LocalDate first = day(row.moment("created_at"));
        LocalDate last = first;
        if (row.number("every_months") == 0) {
            last = first.plusDays(row.number("link_days"));
        } else if (row.has("stopped_at")) {
            last = day(row.moment("stopped_at"));
        }
        return new CalendarEntry(
                kind(),
                id.toString(),
                first,
                null,
                last,
                null,
                row.text("name"),
                row.text("territory_name"),
                new RecordRef(RECORD, id));
    }

    private static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(ClockProducer.PARIS).toLocalDate();
    }
}
