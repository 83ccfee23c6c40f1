package fr.maillage.agenda;

import fr.maillage.agenda.persistence.AgendaListRepository;
import fr.maillage.calendar.CalendarEntry;
import fr.maillage.calendar.CalendarSource;
import fr.maillage.calendar.CalendarSpan;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The dates of the public agenda, those that are cancelled left out. */
@ApplicationScoped
class AgendaDays implements CalendarSource {

    private static final String RECORD = "agenda";

    @Inject
    private AgendaListRepository lists;

    @Inject
    private Caller caller;

    @Override
    public String kind() {
        return "agenda-events";
    }

    @Override
    public int rank() {
        return 80;
    }

    @Override
    public List<CalendarEntry> entries(CalendarSpan span) {
        caller.require(Permission.READ);
        RecordQuery query = lists.dated(
                        AgendaFilter.COMING,
                        span.from().atStartOfDay(),
                        span.to().plusDays(1).atStartOfDay())
                .where("s.cancelled = false")
                .inside(span.territory().id(), span.today(), "p.commune_id");
        return lists.sessions(query, span.most(), 0).stream().map(this::entry).toList();
    }

    private CalendarEntry entry(AgendaSession session) {
        AgendaDate date = session.date();
        return new CalendarEntry(
                kind(),
                session.event() + "-" + date.start(),
                date.start().toLocalDate(),
                date.start().toLocalTime(),
                date.end().toLocalDate(),
                date.end().toLocalTime(),
                session.title(),
                session.place().name() + ", " + session.place().commune(),
                new RecordRef(RECORD, session.event()));
    }
}
