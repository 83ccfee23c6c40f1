package fr.maillage.place.intake;

import fr.maillage.place.core.CommuneLookup;
import fr.maillage.place.core.Locality;
import fr.maillage.place.core.PlaceAggregates;
import fr.maillage.place.core.PlaceChanges;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.core.StoredPlace;
import fr.maillage.place.intake.IntakeOutcome.Kind;
import fr.maillage.place.intake.IntakePlanner.Decision;
import fr.maillage.place.merge.PlaceMergeService;
import fr.maillage.place.model.Place;
import fr.maillage.place.model.PlaceProposal;
import fr.maillage.place.model.Provenance;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import fr.maillage.shared.database.UnexpectedRow;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongPredicate;

/**
 * One chunk of records on its way in: remembers what each place will say, so that a key that occurs twice is taken in
 * order, and collects what is to be written. Entities are touched only by {@link #apply()}.
 */
final class IntakeChunk {

    private final List<IntakeRecord> records;
    private final IntakePlanner planner;
    private final CommuneLookup communes;
    private final LongPredicate allowed;
    private final OffsetDateTime now;
    private final Map<Key, IntakeState> states = new HashMap<>();
    private final Map<Key, Merged> merged = new HashMap<>();
    private final IntakeProposals proposals;
    private final Map<Key, PlaceAggregates.Change> changes = new LinkedHashMap<>();
    private final List<AuditLine> lines = new ArrayList<>();
    private final List<Runnable> actions = new ArrayList<>();

    /**
     * @param allowed whether the caller may import into a commune
     * @param now the moment of the import, the same for the whole chunk
     * @param kept the places that stand for merged ones, by the identifier of the merged one
     */
    IntakeChunk(
            List<IntakeRecord> records,
            IntakePlanner planner,
            CommuneLookup communes,
            LongPredicate allowed,
            OffsetDateTime now,
            Collection<StoredPlace> stored,
            Map<Long, StoredPlace> kept,
            Collection<PlaceProposal> known) {
        this.records = List.copyOf(records);
        this.planner = planner;
        this.communes = communes;
        this.allowed = allowed;
        this.now = now;
        stored.forEach(this::remember);
        for (StoredPlace s : stored) {
            StoredPlace end = kept.get(s.place().id());
            if (end != null) {
                remember(end);
                merged.put(Key.of(s.place()), new Merged(s.place(), Key.of(end.place())));
            }
        }
        proposals = new IntakeProposals(known, communes, now);
    }

    private void remember(StoredPlace stored) {
        Place place = stored.place();
        states.put(
                Key.of(place),
                new IntakeState(place, stored.values(), place.provenance(), place.sourceDateMaj(), place.goneSince()));
    }

    /** One outcome per record, in their order. */
    List<IntakeOutcome> decide() {
        return records.stream().map(this::decide).toList();
    }

    private IntakeOutcome decide(IntakeRecord incoming) {
        Key own = new Key(incoming.source(), incoming.sourceId());
        Merged via = merged.get(own);
        Key key = via == null ? own : via.kept();
        IntakeState state = states.get(key);
        IntakeOutcome untouched = untouched(incoming, state, via);
        if (untouched != null) {
            return untouched;
        }
        if (via == null && state != null && state.goneSince() != null) {
            state = back(key, state);
        }
        return take(incoming, key, state, via);
    }

    /** Why a record changes nothing whatever it says; null where it may. */
    private IntakeOutcome untouched(IntakeRecord incoming, IntakeState state, Merged via) {
        Violation outside = outside(incoming, state);
        if (outside != null) {
            return rejected(state, List.of(outside));
        }
        if (state != null && state.place().archived()) {
            return unchanged(
                    state, Violation.of(null, "place-archived", state.values().text(PlaceField.NAME)));
        }
        LocalDate date = incoming.values().dateMaj();
        LocalDate saidOn = saidOn(state, via);
        return IntakePlanner.older(date, saidOn)
                ? unchanged(
                        state,
                        Violation.of(PlaceField.DATE_MAJ.key(), "place-older", date.toString(), saidOn.toString()))
                : null;
    }

    private IntakeOutcome take(IntakeRecord incoming, Key key, IntakeState state, Merged via) {
        Decision decision;
        try {
            decision = decision(incoming, state, via);
        } catch (RuntimeException | StackOverflowError e) {
            return rejected(state, List.of(UnexpectedRow.because(e)));
        }
        if (!decision.errors().isEmpty()) {
            return rejected(state, decision.errors());
        }
        Kind kind = state == null ? Kind.CREATED : decision.applied().isEmpty() ? Kind.UNCHANGED : Kind.UPDATED;
        IntakeState next = kind == Kind.UNCHANGED ? state : change(key, state, incoming, via, decision);
        LocalDate date = incoming.values().dateMaj();
        if (date != null && !date.equals(saidOn(state, via))) {
            note(key, next, via, date);
        }
        if (state != null) {
            actions.addAll(proposals.decide(next.place(), incoming, speaker(incoming, via), decision));
        }
        List<AuditLine.Change> changes =
                kind == Kind.UPDATED ? lines.get(lines.size() - 1).changes() : List.of();
        List<Violation> notes = new ArrayList<>(decision.notes());
        if (via != null) {
            notes.add(Violation.of(null, "place-merged", next.values().text(PlaceField.NAME)));
        }
        return new IntakeOutcome(kind, next.place().uuid(), List.of(), notes, changes);
    }

    private Decision decision(IntakeRecord incoming, IntakeState state, Merged via) {
        return planner.decide(
                incoming,
                state == null ? null : state.values(),
                state == null ? Provenance.NONE : state.provenance(),
                via == null ? null : incoming.sourceId(),
                state == null || state.place().id() == null
                        ? Map.of()
                        : proposals.of(state.place().id(), speaker(incoming, via)));
    }

    private static LocalDate saidOn(IntakeState state, Merged via) {
        if (via != null) {
            return via.place().sourceDateMaj();
        }
        return state == null ? null : state.saidOn();
    }

    /** A merged record's dates are kept with it: they say nothing of the other source. */
    private void note(Key key, IntakeState state, Merged via, LocalDate date) {
        if (via == null) {
            states.put(key, state.saidOn(date));
        }
        Place place = via == null ? state.place() : via.place();
        actions.add(() -> place.saidOn(date));
    }

    /** Who proposes: two records of one source, one merged into the other, must not take each other's words. */
    private static String speaker(IntakeRecord incoming, Merged via) {
        return via == null ? incoming.source() : PlaceMergeService.speaker(incoming.source(), incoming.sourceId());
    }

    private static IntakeOutcome unchanged(IntakeState state, Violation note) {
        return new IntakeOutcome(Kind.UNCHANGED, state.place().uuid(), List.of(), List.of(note));
    }

    /** Puts the decisions into the entities. */
    void apply() {
        actions.forEach(Runnable::run);
    }

    List<PlaceAggregates.Change> changes() {
        return List.copyOf(changes.values());
    }

    CommuneLookup communes() {
        return communes;
    }

    List<AuditLine> lines() {
        return lines;
    }

    List<PlaceProposal> newProposals() {
        return proposals.written();
    }

    private IntakeState change(Key key, IntakeState state, IntakeRecord incoming, Merged via, Decision decision) {
        PlaceValues before = state == null ? PlaceValues.EMPTY : state.values();
        PlaceValues after = decision.after(before, incoming.values());
        Place place = state == null
                ? new Place(UUID.randomUUID(), incoming.source(), incoming.sourceId(), now)
                : state.place();
        Provenance provenance = (state == null ? Provenance.NONE : state.provenance())
                .with(
                        decision.applied().stream().map(PlaceField::key).toList(),
                        new Provenance.Origin(false, incoming.source(), now, via == null ? null : incoming.sourceId()));
        IntakeState next = new IntakeState(
                place,
                after,
                provenance,
                state == null ? null : state.saidOn(),
                via == null || state == null ? null : state.goneSince());
        states.put(key, next);
        changes.merge(
                key,
                new PlaceAggregates.Change(place, before, after),
                (first, second) -> new PlaceAggregates.Change(place, first.before(), second.after()));
        note(
                state == null ? "place.create" : "place.update",
                next,
                // A new record's values are the record itself; repeating them would double the database.
                state == null ? List.of() : PlaceChanges.between(before, after, communes::insee));
        actions.add(() -> place.changed(provenance, now));
        return next;
    }

    /** A source that has the place again takes the flag away, whatever becomes of the record's values. */
    private IntakeState back(Key key, IntakeState state) {
        IntakeState next = new IntakeState(state.place(), state.values(), state.provenance(), state.saidOn(), null);
        states.put(key, next);
        note(
                "place.back",
                next,
                List.of(new AuditLine.Change("goneSince", state.goneSince().toString(), null)));
        actions.add(() -> state.place().back(now));
        return next;
    }

    private void note(String action, IntakeState state, List<AuditLine.Change> changes) {
        lines.add(new AuditLine(
                action,
                new RecordRef("place", state.place().uuid()),
                state.values().text(PlaceField.NAME),
                state.values().locality().communeId(),
                changes));
    }

    private Violation outside(IntakeRecord incoming, IntakeState state) {
        Locality locality = incoming.values().locality();
        if (locality != null && !allowed.test(locality.communeId())) {
            return Violation.of("commune", "outside-territory", communes.name(locality.communeId()));
        }
        if (state != null && !allowed.test(state.values().locality().communeId())) {
            return Violation.of(
                    "commune",
                    "outside-territory",
                    communes.name(state.values().locality().communeId()));
        }
        return null;
    }

    private static IntakeOutcome rejected(IntakeState state, List<Violation> errors) {
        return new IntakeOutcome(
                Kind.REJECTED, state == null ? null : state.place().uuid(), errors, List.of());
    }

    private record Key(String source, String sourceId) {
        static Key of(Place place) {
            return new Key(place.source(), place.sourceId());
        }
    }

    /** A place that was merged, and the key of the one that stands for it. */
    private record Merged(Place place, Key kept) {}
}
