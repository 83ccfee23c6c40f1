package fr.maillage.place.intake;

import fr.maillage.place.core.CommuneLookup;
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
    private final Map<SourceKey, IntakeState> states = new HashMap<>();
    private final Map<SourceKey, Merged> merged = new HashMap<>();
    private final IntakeProposals proposals;
    private final Map<SourceKey, PlaceAggregates.Change> changes = new LinkedHashMap<>();
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
                merged.put(SourceKey.of(s.place()), new Merged(s.place(), SourceKey.of(end.place())));
            }
        }
        proposals = new IntakeProposals(known, communes, now);
    }

    private void remember(StoredPlace stored) {
        Place place = stored.place();
        states.put(
                SourceKey.of(place),
                new IntakeState(place, stored.values(), place.provenance(), place.sourceDateMaj(), place.goneSince()));
    }

    /** One outcome per record, in their order. */
    List<IntakeOutcome> decide() {
        return records.stream().map(this::decide).toList();
    }

    private IntakeOutcome decide(IntakeRecord incoming) {
        SourceKey own = new SourceKey(incoming.source(), incoming.sourceId());
        Merged via = merged.get(own);
        SourceKey key = via == null ? own : via.kept();
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
        Violation outside =
                IntakePlanner.outside(incoming.values(), state == null ? null : state.values(), allowed, communes);
        if (outside != null) {
            return IntakeOutcome.rejected(place(state), List.of(outside));
        }
        if (state != null && state.place().archived()) {
            return IntakeOutcome.unchanged(
                    place(state),
                    Violation.of(null, "place-archived", state.values().text(PlaceField.NAME)));
        }
        LocalDate date = incoming.values().dateMaj();
        LocalDate saidOn = IntakeState.saidOn(state, via == null ? null : via.place());
        return IntakePlanner.older(date, saidOn)
                ? IntakeOutcome.unchanged(
                        place(state),
                        Violation.of(PlaceField.DATE_MAJ.key(), "place-older", date.toString(), saidOn.toString()))
                : null;
    }

    private IntakeOutcome take(IntakeRecord incoming, SourceKey key, IntakeState state, Merged via) {
        Decision decision;
        try {
            decision = decision(incoming, state, via);
        } catch (RuntimeException | StackOverflowError e) {
            return IntakeOutcome.rejected(place(state), List.of(UnexpectedRow.because(e)));
        }
        if (!decision.errors().isEmpty()) {
            return IntakeOutcome.rejected(place(state), decision.errors());
        }
        Kind kind = state == null ? Kind.CREATED : decision.applied().isEmpty() ? Kind.UNCHANGED : Kind.UPDATED;
        IntakeState next = kind == Kind.UNCHANGED ? state : change(key, state, incoming, via, decision);
        LocalDate date = incoming.values().dateMaj();
        if (date != null && !date.equals(IntakeState.saidOn(state, via == null ? null : via.place()))) {
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

    /** A merged record's dates are kept with it: they say nothing of the other source. */
    private void note(SourceKey key, IntakeState state, Merged via, LocalDate date) {
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

    private static UUID place(IntakeState state) {
        return state == null ? null : state.place().uuid();
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

    private IntakeState change(SourceKey key, IntakeState state, IntakeRecord incoming, Merged via, Decision decision) {
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
        lines.add(next.line(
                state == null ? "place.create" : "place.update",
                // A new record's values are the record itself; repeating them would double the database.
                state == null ? List.of() : PlaceChanges.between(before, after, communes::insee)));
        actions.add(() -> place.changed(provenance, now));
        return next;
    }

    /** A source that has the place again takes the flag away, whatever becomes of the record's values. */
    private IntakeState back(SourceKey key, IntakeState state) {
        IntakeState next = new IntakeState(state.place(), state.values(), state.provenance(), state.saidOn(), null);
        states.put(key, next);
        lines.add(next.line(
                "place.back",
                List.of(new AuditLine.Change("goneSince", state.goneSince().toString(), null))));
        actions.add(() -> state.place().back(now));
        return next;
    }

    /** A place that was merged, and the key of the one that stands for it. */
    private record Merged(Place place, SourceKey kept) {}
}
