package fr.maillage.place.merge;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.core.CommuneLookup;
import fr.maillage.place.core.PlaceAggregates;
import fr.maillage.place.core.PlaceChanges;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceLifecycle;
import fr.maillage.place.core.PlaceValidator;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.core.StoredPlace;
import fr.maillage.place.intake.PlaceIntakeService;
import fr.maillage.place.model.Place;
import fr.maillage.place.model.PlaceProposal;
import fr.maillage.place.model.Provenance;
import fr.maillage.place.persistence.PlaceProposalRepository;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Makes one record of two, and takes that back. Needs EDIT_PLACES on the communes of both. The record that goes is
 * archived and points to the one that stays; imports that meet its key are led there, see {@link PlaceIntakeService}.
 */
@Stateless
public class PlaceMergeService {

    private static final String CHANGED_SINCE = "place.changed-since-merge";
    private static final int LONGEST_SPEAKER = 100;

    @Inject
    private PlaceAggregates store;

    @Inject
    private PlaceProposalRepository proposals;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private TerritoryService territories;

    @Inject
    private MergeParticipants participants;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private PlaceLifecycle lifecycle;

    @Inject
    private Clock clock;

    /**
     * Merges. Each group of fields keeps its date, and who confirmed it, unless all of it stays as the record that goes says: then
     * that record's date counts, the later one where both say the same. A group that is mixed of both is as old as the older.
     * An actor is taken over where the kept record has none; open proposals of the record that goes await a decision on the
     * one that stays; values that lost are remembered, so that their sources do not propose them again until they say
     * something else. What other features hang on the record that goes follows, see {@link MergeParticipant}.
     *
     * @return what {@link #unmerge} needs, opaque
     * @throws Problem STALE, naming the record, when one has another version than was seen; CONFLICT when one is
     *     archived; INVALID for twice the same record, or when the chosen values do not go together; DENIED; NOT_FOUND
     */
    public String merge(MergeOrder order) {
        if (order.kept().equals(order.merged())) {
            throw Problem.invalid("merged", "place.merge-itself", order.merged().toString());
        }
        StoredPlace kept = present(order.kept(), order.keptVersion());
        StoredPlace merged = present(order.merged(), order.mergedVersion());
        MergePlan plan = new MergePlan(kept, merged, order.fromMerged());
        CommuneLookup communes = communes(kept, merged);
        PlaceValidator.Findings findings =
                new PlaceValidator(vocabularies.all(), communes::of, today()).check(plan.after());
        if (!findings.errors().isEmpty()) {
            throw Problem.invalid(findings.errors());
        }
        String person = caller.requireSignedIn().displayName();
        OffsetDateTime now = lifecycle.now();
        Place place = kept.place();
        List<PlaceProposal> written =
                plan.proposals(proposals.of(List.of(place.id(), merged.place().id())), communes::insee, person, now);
        MergeTrace trace = new MergeTrace(
                MergePlan.texts(kept.values(), communes::insee),
                MergePlan.texts(plan.after(), communes::insee),
                place.provenance(),
                place.actorId(),
                place.actorId() == null ? merged.place().actorId() : place.actorId(),
                Set.copyOf(written.stream().map(PlaceProposal::uuid).toList()),
                Map.of());
        place.changed(plan.provenance(new Provenance.Origin(true, person, now)), now);
        if (!Objects.equals(trace.actorBefore(), trace.actorAfter())) {
            place.runBy(trace.actorAfter(), now);
        }
        merged.place().mergeInto(place.id(), now);
        written.forEach(proposals::add);
        store.write(List.of(new PlaceAggregates.Change(place, kept.values(), plan.after())), communes);
        record(kept, "place.merge", merged, PlaceChanges.between(kept.values(), plan.after(), communes::insee));
        record(merged, "place.merge-into", kept, List.of());
        return trace.with(participants.move(merged, kept)).toJson();
    }

    /**
     * Lists what somebody, or an import, has changed on the kept record since the merge; empty when it is as the merge left
     * it. What the source of the merged record changed there does not count: it goes back with that record.
     *
     * @param trace as {@link #merge} returned it
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND; CONFLICT when the two are not merged
     */
    public List<MergeDifference> changedSince(UUID kept, UUID merged, String trace) {
        caller.require(Permission.READ);
        StoredPlace stored = find(kept);
        StoredPlace other = find(merged);
        requireMerged(stored, other);
        return new MergeUndo(stored, other, MergeTrace.parse(trace), communes(stored, other)::insee).differences();
    }

    /**
     * Takes a merge back: the merged record returns as it was, the kept one gets the values and origins it had before.
     *
     * @param keptVersion the version of the kept record that the caller has seen
     * @param trace as {@link #merge} returned it
     * @param keepChanges whether what was changed on the kept record since stays on it; otherwise such a change refuses
     *     the whole
     * @throws Problem STALE when the kept record has another version; CONFLICT with one violation per field that was
     *     changed since, when the two are not merged, or the kept record is archived; DENIED; NOT_FOUND
     */
    public void unmerge(UUID kept, int keptVersion, UUID merged, String trace, boolean keepChanges) {
        StoredPlace stored = present(kept, keptVersion);
        StoredPlace other = find(merged);
        requireEditable(other);
        requireMerged(stored, other);
        MergeTrace before = MergeTrace.parse(trace);
        CommuneLookup communes = communes(stored, other);
        MergeUndo undo = new MergeUndo(stored, other, before, communes::insee);
        List<MergeDifference> changed = undo.differences();
        if (!changed.isEmpty() && !keepChanges) {
            throw new Problem(
                    Problem.Kind.CONFLICT,
                    changed.stream()
                            .map(d -> Violation.of(d.field().key(), CHANGED_SINCE, d.current()))
                            .toList());
        }
        MergeUndo.Restored restored =
                undo.restore(insee -> territories.communes().byInsee(insee));
        OffsetDateTime now = lifecycle.now();
        Place place = stored.place();
        place.changed(restored.provenance(), now);
        if (Objects.equals(place.actorId(), before.actorAfter())
                && !Objects.equals(before.actorBefore(), before.actorAfter())) {
            place.runBy(before.actorBefore(), now);
        }
        other.place().restore(now);
        String speaker = speaker(other.place().source(), other.place().sourceId());
        proposals.of(List.of(place.id())).stream()
                .filter(p -> p.source().equals(speaker) || before.proposals().contains(p.uuid()))
                .forEach(proposals::remove);
        PlaceValues values = stored.values();
        PlaceValues after = restored.values();
        store.write(List.of(new PlaceAggregates.Change(place, values, after)), communes(stored, other, after));
        record(stored, "place.unmerge", other, PlaceChanges.between(values, after, communes::insee));
        record(other, "place.unmerge-from", stored, List.of());
        participants.moveBack(before.moved(), stored, other);
    }

    /** Names a merged record among the sources of proposals: by its source and its identifier there. */
    public static String speaker(String source, String sourceId) {
        return PlainText.cut(source + " " + sourceId, LONGEST_SPEAKER);
    }

    private StoredPlace present(UUID id, int version) {
        StoredPlace stored = find(id);
        requireEditable(stored);
        if (stored.place().archived()) {
            throw Problem.of(
                    Problem.Kind.CONFLICT,
                    null,
                    "place.archived",
                    stored.values().text(PlaceField.NAME));
        }
        if (stored.place().version() != version) {
            throw Problem.stale("place", id.toString());
        }
        return stored;
    }

    private static void requireMerged(StoredPlace kept, StoredPlace merged) {
        if (!kept.place().id().equals(merged.place().mergedIntoId())) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "place.not-merged", null);
        }
    }

    private void requireEditable(StoredPlace stored) {
        caller.require(Permission.EDIT_PLACES, stored.values().locality().communeId());
    }

    private StoredPlace find(UUID id) {
        return store.byUuid(id).orElseThrow(() -> Problem.notFound("place", String.valueOf(id)));
    }

    private CommuneLookup communes(StoredPlace kept, StoredPlace merged) {
        return communes(kept, merged, merged.values());
    }

    private CommuneLookup communes(StoredPlace kept, StoredPlace merged, PlaceValues further) {
        return CommuneLookup.of(territories, kept.values(), merged.values(), further);
    }

    private void record(StoredPlace stored, String action, StoredPlace other, List<AuditLine.Change> changes) {
        List<AuditLine.Change> all = new ArrayList<>();
        all.add(new AuditLine.Change("other", null, other.values().text(PlaceField.NAME)));
        all.addAll(changes);
        audit.record(new AuditLine(
                action,
                new RecordRef("place", stored.place().uuid()),
                stored.values().text(PlaceField.NAME),
                stored.values().locality().communeId(),
                all));
    }

    private LocalDate today() {
        return ClockProducer.today(clock);
    }
}
