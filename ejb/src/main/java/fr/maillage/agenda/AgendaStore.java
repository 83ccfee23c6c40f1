package fr.maillage.agenda;

import fr.maillage.agenda.model.AgendaEvent;
import fr.maillage.agenda.model.AgendaRecord;
import fr.maillage.agenda.model.AgendaSessionRow;
import fr.maillage.agenda.model.AgendaTimes;
import fr.maillage.agenda.persistence.AgendaRepository;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Writes events and their dates, with a line in the audit for each change. */
@ApplicationScoped
class AgendaStore {

    @Inject
    private AgendaRepository events;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    AgendaEvent create(AgendaValidator.Checked checked, long placeKey, long communeId) {
        AgendaEvent event = new AgendaEvent(UUID.randomUUID(), placeKey, now());
        describe(event, checked);
        events.add(event);
        events.flush();
        replaceDates(event, checked.dates());
        record(event, communeId, "agenda.create", changes(null, checked.values()));
        return event;
    }

    void update(AgendaEvent event, AgendaInput before, AgendaValidator.Checked checked, long communeId) {
        List<Change> changes = changes(before, checked.values());
        if (changes.isEmpty()) {
            return;
        }
        describe(event, checked);
        flush();
        replaceDates(event, checked.dates());
        record(event, communeId, "agenda.update", changes);
    }

    void archive(AgendaEvent event, String reason, long communeId) {
        event.archive(reason, now());
        flush();
        record(event, communeId, "agenda.archive", List.of(new Change("reason", null, reason)));
    }

    void restore(AgendaEvent event, long communeId) {
        String reason = event.archiveReason();
        event.restore(now());
        flush();
        record(event, communeId, "agenda.restore", List.of(new Change("reason", reason, null)));
    }

    void move(List<AgendaEvent> held, PlaceRef from, PlaceRef to) {
        held.forEach(e -> e.moveTo(to.key(), now()));
        flush();
        held.forEach(
                e -> record(e, to.communeId(), "agenda.move", List.of(new Change("place", from.name(), to.name()))));
    }

    private void describe(AgendaEvent event, AgendaValidator.Checked checked) {
        AgendaInput values = checked.values();
        event.describe(
                new AgendaRecord(values.title(), values.summary(), values.theme(), values.level())
                        .open(
                                values.seats() == null ? null : Integer.valueOf(values.seats()),
                                values.fee(),
                                values.registration(),
                                values.contact()),
                new AgendaTimes(checked.start(), checked.end(), values.recurrence()),
                now());
    }

    private void replaceDates(AgendaEvent event, List<AgendaDate> dates) {
        events.replaceDates(
                event.id(),
                dates.stream()
                        .map(d -> new AgendaSessionRow(event.id(), d.start(), d.end(), d.cancelled()))
                        .toList());
    }

    private void record(AgendaEvent event, long communeId, String action, List<Change> changes) {
        audit.record(new AuditLine(
                action, new RecordRef("agenda", event.uuid()), event.content().title(), communeId, changes));
    }

    private void flush() {
        try {
            events.flush();
        } catch (OptimisticLockException e) {
            throw Problem.stale("agenda", null);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private static List<Change> changes(AgendaInput before, AgendaInput after) {
        List<Change> changes = new ArrayList<>();
        AgendaFields.all().forEach((field, value) -> {
            String was = before == null ? null : value.apply(before);
            String is = value.apply(after);
            if (!Objects.equals(was, is)) {
                changes.add(new Change(field, was, is));
            }
        });
        return changes;
    }
}
