package fr.maillage.agenda.persistence;

import fr.maillage.agenda.model.AgendaEvent;
import fr.maillage.agenda.model.AgendaSessionRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and records events and their dates. */
@ApplicationScoped
public class AgendaRepository {

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    public Optional<AgendaEvent> byUuid(UUID uuid) {
        return entities.createQuery("select e from AgendaEvent e where e.uuid = :uuid", AgendaEvent.class)
                .setParameter("uuid", uuid)
                .getResultStream()
                .findFirst();
    }

    /** The events with these identifiers, in one statement, by their start. */
    public List<AgendaEvent> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select e from AgendaEvent e where e.id in :ids order by e.times.start, e.id",
                                AgendaEvent.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** All events at a place, archived ones too. */
    public List<AgendaEvent> at(long place) {
        return entities.createQuery(
                        "select e from AgendaEvent e where e.placeId = :place order by e.id", AgendaEvent.class)
                .setParameter("place", place)
                .getResultList();
    }

    /** The dates of these events in their order, in one statement. */
    public List<AgendaSessionRow> dates(Collection<Long> events) {
        return events.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select s from AgendaSessionRow s where s.eventId in :events order by s.start, s.id",
                                AgendaSessionRow.class)
                        .setParameter("events", events)
                        .getResultList();
    }

    public void add(AgendaEvent event) {
        entities.persist(event);
    }

    /** Replaces the dates of an event. */
    public void replaceDates(long event, List<AgendaSessionRow> dates) {
        entities.createQuery("delete from AgendaSessionRow s where s.eventId = :event")
                .setParameter("event", event)
                .executeUpdate();
        dates.forEach(entities::persist);
        entities.flush();
    }

    /**
     * Writes what has changed.
     *
     * @throws jakarta.persistence.OptimisticLockException when somebody else changed an event meanwhile
     */
    public void flush() {
        entities.flush();
    }
}
