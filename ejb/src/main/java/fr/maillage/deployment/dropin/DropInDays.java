package fr.maillage.deployment.dropin;

import fr.maillage.calendar.CalendarEntry;
import fr.maillage.calendar.CalendarSource;
import fr.maillage.calendar.CalendarSpan;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** When drop-ins are held, session by session, as their rhythms say. */
@ApplicationScoped
class DropInDays implements CalendarSource {

    private static final String RECORD = "deployment.dropin";

    @Inject
    private DropInList list;

    @Inject
    private Caller caller;

    @Override
    public String kind() {
        return "deployment-dropins";
    }

    @Override
    public int rank() {
        return 60;
    }

    @Override
    public List<CalendarEntry> entries(CalendarSpan span) {
        caller.require(Permission.READ);
        return list.in(span.territory()).stream()
                .flatMap(dropIn -> dropIn.rhythm().sessions(span.from(), span.to()).stream()
                        .map(session -> new HeldSession(dropIn, session)))
                .sorted(Comparator.comparing(HeldSession::session)
                        .thenComparing(held -> held.dropIn().code()))
                .limit(span.most())
                .map(this::entry)
                .toList();
    }

    private CalendarEntry entry(HeldSession held) {
        DropInView dropIn = held.dropIn();
        Session session = held.session();
        return new CalendarEntry(
                kind(),
                dropIn.id() + "-" + session.start(),
                session.start().toLocalDate(),
                session.start().toLocalTime(),
                session.end().toLocalDate(),
                session.end().toLocalTime(),
                dropIn.name() + " – " + dropIn.code(),
                dropIn.placeName() + ", " + dropIn.communeName(),
                new RecordRef(RECORD, dropIn.id()));
    }
}
