package fr.maillage.agenda;

import fr.maillage.agenda.model.AgendaEvent;
import fr.maillage.agenda.model.AgendaSessionRow;
import fr.maillage.agenda.persistence.AgendaListRepository;
import fr.maillage.agenda.persistence.AgendaRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Writes events and their dates, with a line in the audit for each change. */
@ApplicationScoped
class AgendaLifecycle extends RecordLifecycle<AgendaEvent> {

    private AgendaRepository events;

    @Inject
    private AgendaListRepository lists;

    /** For the proxy only. */
    AgendaLifecycle() {}

    @Inject
    AgendaLifecycle(AgendaRepository events, Caller caller, AuditTrail audit, Clock clock) {
        super(events, Permission.CONTRIBUTE, caller, audit, clock);
        this.events = events;
    }

    @Override
    protected long territory(AgendaEvent event) {
        return lists.placeCommune(event.placeId());
    }

    @Override
    protected String label(AgendaEvent event) {
        return event.title();
    }

    AgendaEvent create(AgendaValidator.Checked checked, long placeKey) {
        AgendaEvent event = new AgendaEvent(UUID.randomUUID(), placeKey, now());
        return create(
                event,
                () -> event.describe(checked.values()),
                () -> replaceDates(event, checked.dates()),
                FieldValues.none(AgendaField.class).changes(checked.values()));
    }

    void update(AgendaEvent event, FieldValues<AgendaField> before, AgendaValidator.Checked checked) {
        update(
                event,
                () -> event.describe(checked.values()),
                () -> replaceDates(event, checked.dates()),
                before.changes(checked.values()));
    }

    void move(List<AgendaEvent> held, PlaceRef from, PlaceRef to) {
        held.forEach(e -> e.moveTo(to.key(), now()));
        events.flush();
        held.forEach(e -> record(e, "move", List.of(new Change("place", from.name(), to.name()))));
    }

    private void replaceDates(AgendaEvent event, List<AgendaDate> dates) {
        events.replaceDates(
                event.id(),
                dates.stream()
                        .map(d -> new AgendaSessionRow(event.id(), d.start(), d.end(), d.cancelled()))
                        .toList());
    }
}
