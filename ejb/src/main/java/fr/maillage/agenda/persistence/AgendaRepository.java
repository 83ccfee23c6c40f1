package fr.maillage.agenda.persistence;

import fr.maillage.agenda.model.AgendaEvent;
import fr.maillage.agenda.model.AgendaSessionRow;
import fr.maillage.record.persistence.RecordRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Finds and records events and their dates. */
@ApplicationScoped
public class AgendaRepository extends RecordRepository<AgendaEvent> {

    public AgendaRepository() {
        super(AgendaEvent.class, "agenda");
    }

    /** The events with these keys, in one statement, by their start. */
    public List<AgendaEvent> inOrder(Collection<Long> keys) {
        return keys.isEmpty() ? List.of() : select("where e.id in ?1 order by e.start, e.id", keys);
    }

    /** All events at a place, archived ones too. */
    public List<AgendaEvent> at(long place) {
        return select("where e.placeId = ?1 order by e.id", place);
    }

    /** The dates of these events in their order, in one statement. */
    public List<AgendaSessionRow> dates(Collection<Long> events) {
        return events.isEmpty()
                ? List.of()
                : entities()
                        .createQuery(
                                "select s from AgendaSessionRow s where s.eventId in :events order by s.start, s.id",
                                AgendaSessionRow.class)
                        .setParameter("events", events)
                        .getResultList();
    }

    /** Replaces the dates of an event. */
    public void replaceDates(long event, List<AgendaSessionRow> dates) {
        entities()
                .createQuery("delete from AgendaSessionRow s where s.eventId = :event")
                .setParameter("event", event)
                .executeUpdate();
        dates.forEach(entities()::persist);
        entities().flush();
    }
}
