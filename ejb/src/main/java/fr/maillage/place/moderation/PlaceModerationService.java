package fr.maillage.place.moderation;

import fr.maillage.audit.AuditService;
import fr.maillage.audit.AuditView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceAccess;
import fr.maillage.place.PlaceAssembler;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.PlaceService;
import fr.maillage.place.core.PlaceAggregates;
import fr.maillage.place.core.PlaceDisplay;
import fr.maillage.place.core.PlaceEditor;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.StoredPlace;
import fr.maillage.place.model.PlaceProposal;
import fr.maillage.place.persistence.PlaceProposalRepository;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Decisions on what sources and people propose for a place, several at once, and the way back to a value that it had
 * before. All need EDIT_PLACES on the place's commune.
 */
@Stateless
public class PlaceModerationService {

    @Inject
    private PlaceAccess access;

    @Inject
    private PlaceAggregates store;

    @Inject
    private PlaceEditor editor;

    @Inject
    private PlaceAssembler details;

    @Inject
    private PlaceProposalRepository proposals;

    @Inject
    private AuditService audit;

    @Inject
    private Caller caller;

    /**
     * Decision of a person on one proposal.
     *
     * @param version the version of the proposal that she has seen
     * @param accept true to take the proposed value, false to keep the place's own
     */
    public record Decision(UUID proposal, int version, boolean accept) {}

    /**
     * A value that a field had.
     *
     * @param line the audit's line that tells of its end
     * @param value as text, see {@link PlaceDisplay}
     * @param endedBy who changed it
     */
    public record FormerValue(long line, PlaceField field, String value, OffsetDateTime endedAt, String endedBy) {}

    /**
     * Decides on one proposal, whatever the version of the place.
     *
     * @throws Problem as for {@link #decide(UUID, int, List)}
     */
    public PlaceDetail decide(UUID proposalId, boolean accept) {
        caller.require(Permission.EDIT_PLACES);
        PlaceProposal proposal = proposal(proposalId);
        StoredPlace stored =
                store.byId(proposal.placeId()).orElseThrow(() -> Problem.notFound("place", String.valueOf(proposalId)));
        access.requireEditable(stored);
        PlaceAccess.requireActive(stored);
        apply(stored, proposal, accept);
        store.flush();
        return details.of(access.find(stored.place().uuid()));
    }

    /**
     * Decides on several proposals for one place, all or none: the place takes an accepted value, which then counts as
     * set by hand, or keeps its own and is not asked again until the source says something else.
     *
     * @param version the version of the place that the caller has seen
     * @param decisions at most one value per field may be accepted
     * @throws Problem STALE when the place or a proposal has another version now; CONFLICT when one was decided
     *     meanwhile or the place is archived; INVALID when there is no decision, a value is not valid, or two are
     *     accepted for one field; DENIED; NOT_FOUND
     */
    public PlaceDetail decide(UUID placeId, int version, List<Decision> decisions) {
        StoredPlace stored = access.forChange(placeId, version);
        PlaceAccess.requireActive(stored);
        if (decisions.isEmpty()) {
            throw Problem.invalid(null, "place.nothing-chosen", null);
        }
        Map<String, String> accepted = new HashMap<>();
        // An accepted value settles what other sources say of the same: those that are refused come first.
        List<Decision> refusedFirst = decisions.stream()
                .sorted(Comparator.comparing(Decision::accept))
                .toList();
        for (Decision decision : refusedFirst) {
            PlaceProposal proposal = seen(stored, decision);
            if (proposal.proposed().equals(accepted.get(proposal.field()))) {
                continue;
            }
            if (decision.accept() && accepted.put(proposal.field(), proposal.proposed()) != null) {
                throw Problem.invalid(proposal.field(), "place.one-value", proposal.proposed());
            }
            apply(stored, proposal, decision.accept());
            store.flush();
            // An accepted value is part of what the next one is compared with.
            stored = access.find(placeId);
        }
        return details.of(stored);
    }

    /**
     * The values that the fields of a place had, the latest end first, as far as the last hundred changes tell; those
     * that the place has again are left out.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public List<FormerValue> formerValues(UUID placeId) {
        caller.require(Permission.READ);
        PlaceDetail place = details.of(access.find(placeId));
        List<FormerValue> former = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (AuditView line : audit.of(new RecordRef("place", placeId))) {
            for (Change change : line.changes()) {
                Optional<PlaceField> field = restorable(change);
                if (field.isPresent()
                        && !Objects.equals(place.texts().get(field.get()), change.before())
                        && seen.add(change.field() + "=" + change.before())) {
                    former.add(new FormerValue(line.id(), field.get(), change.before(), line.at(), line.actorName()));
                }
            }
        }
        return former;
    }

    /**
     * Gives a field a value back that it had; it then counts as set by hand. That dates nothing: where the change that is undone had
     * dated the group of the field, the date goes back with it.
     *
     * @param version the version of the place that the caller has seen
     * @param line of {@link #formerValues}
     * @throws Problem NOT_FOUND when that line tells of no such value; INVALID when the value is not valid any more;
     *     as for {@link PlaceService#update} otherwise
     */
    public PlaceDetail restoreValue(UUID placeId, int version, long line, PlaceField field) {
        StoredPlace stored = access.forChange(placeId, version);
        PlaceAccess.requireActive(stored);
        String value = formerValues(placeId).stream()
                .filter(f -> f.line() == line && f.field() == field)
                .map(FormerValue::value)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("value", String.valueOf(line)));
        List<Change> undone = audit.of(new RecordRef("place", placeId)).stream()
                .filter(l -> l.id() == line)
                .flatMap(l -> l.changes().stream())
                .toList();
        editor.giveBack(stored, field, value, undone);
        return details.of(access.find(placeId));
    }

    private PlaceProposal seen(StoredPlace stored, Decision decision) {
        PlaceProposal proposal = proposal(decision.proposal());
        if (!stored.place().id().equals(proposal.placeId())) {
            throw Problem.notFound("proposal", decision.proposal().toString());
        }
        if (proposal.open() && proposal.version() != decision.version()) {
            throw Problem.stale("proposal", decision.proposal().toString());
        }
        return proposal;
    }

    private void apply(StoredPlace stored, PlaceProposal proposal, boolean accept) {
        if (!proposal.open()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "place.already-decided", null);
        }
        if (accept) {
            editor.accept(stored, proposal, PlaceField.byKey(proposal.field()).orElseThrow());
        } else {
            editor.refuse(stored, proposal);
        }
    }

    private PlaceProposal proposal(UUID id) {
        return proposals.byUuid(id).orElseThrow(() -> Problem.notFound("proposal", String.valueOf(id)));
    }

    /** The field whose former value a change tells; none where it was empty, or is the date of the last change. */
    private static Optional<PlaceField> restorable(Change change) {
        return PlaceField.byKey(change.field()).filter(field -> change.before() != null && !field.date());
    }
}
