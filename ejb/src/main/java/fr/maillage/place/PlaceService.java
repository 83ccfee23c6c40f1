package fr.maillage.place;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.model.Place;
import fr.maillage.place.model.PlaceProposal;
import fr.maillage.place.model.Provenance;
import fr.maillage.place.persistence.PlaceProposalRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Places, for people and programs. Reading needs READ somewhere, since the records are open data; changing a place
 * needs EDIT_PLACES on its commune, and moving it on both communes.
 */
@Stateless
public class PlaceService {

    private static final int LONGEST_REASON = 500;

    @Inject
    private PlaceStore store;

    @Inject
    private PlaceQueries queries;

    @Inject
    private PlaceEditor editor;

    @Inject
    private PlaceProposalRepository proposals;

    @Inject
    private PlaceFreshness freshness;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * A page of the list, in at most four statements whatever its size.
     *
     * @param filter never null; see {@link PlaceFilter#NONE}
     * @param request sorts by {@code name} (default), {@code commune}, {@code postalCode}, {@code date} or {@code
     *     source}
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory; INVALID for an
     *     unknown sort
     */
    public Page<PlaceSummary> list(PlaceFilter filter, PageRequest request) {
        caller.require(Permission.READ);
        return queries.page(filter, request);
    }

    /**
     * How many places fit.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory
     */
    public long count(PlaceFilter filter) {
        caller.require(Permission.READ);
        return queries.count(filter);
    }

    /**
     * A place, archived or not.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public PlaceDetail get(UUID id) {
        caller.require(Permission.READ);
        return detail(find(id));
    }

    /**
     * Creates a place; all that is entered counts as set by hand, today.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_PLACES on the commune
     */
    public PlaceDetail create(PlaceInput input) {
        caller.require(Permission.EDIT_PLACES);
        return detail(find(editor.create(input)));
    }

    /**
     * Corrects a place. The changed fields count as set by hand, and the record as right today.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; INVALID with one violation per wrong field; DENIED
     *     without EDIT_PLACES on the commune, before and after; CONFLICT for an archived place; NOT_FOUND
     */
    public PlaceDetail update(UUID id, int version, PlaceInput input) {
        StoredPlace stored = forChange(id, version);
        requirePresent(stored);
        editor.update(stored, input);
        return detail(find(id));
    }

    /**
     * Says that all that the record says is right today; no import overwrites it from now on.
     *
     * @throws Problem as for {@link #update}
     */
    public PlaceDetail confirm(UUID id, int version) {
        StoredPlace stored = forChange(id, version);
        requirePresent(stored);
        editor.confirm(stored);
        return detail(find(id));
    }

    /**
     * Takes a place out of lists and figures, keeping it.
     *
     * @param reason why, at most 500 characters; never blank
     * @throws Problem as for {@link #update}
     */
    public PlaceDetail archive(UUID id, int version, String reason) {
        StoredPlace stored = forChange(id, version);
        requirePresent(stored);
        if (reason == null || reason.isBlank()) {
            throw Problem.invalid("reason", "required", null);
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw Problem.invalid("reason", "too-long", reason, Integer.toString(LONGEST_REASON));
        }
        editor.archive(stored, reason.strip());
        return detail(find(id));
    }

    /**
     * Brings an archived place back as it was.
     *
     * @throws Problem as for {@link #update}; CONFLICT for a place that is not archived
     */
    public PlaceDetail restore(UUID id, int version) {
        StoredPlace stored = forChange(id, version);
        if (!stored.place().archived()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "not-archived", null);
        }
        editor.restore(stored);
        return detail(find(id));
    }

    /**
     * Decides on what a source proposes: the place takes the value, which then counts as set by hand, or keeps its own
     * and is not asked again until the source says something else.
     *
     * @throws Problem CONFLICT when it was decided meanwhile or the place is archived; INVALID when the value is not
     *     valid; DENIED; NOT_FOUND
     */
    public PlaceDetail decide(UUID proposalId, boolean accept) {
        caller.require(Permission.EDIT_PLACES);
        PlaceProposal proposal = proposals
                .byUuid(proposalId)
                .orElseThrow(() -> Problem.notFound("proposal", String.valueOf(proposalId)));
        StoredPlace stored =
                store.byId(proposal.placeId()).orElseThrow(() -> Problem.notFound("place", String.valueOf(proposalId)));
        requireEditable(stored);
        requirePresent(stored);
        if (!proposal.open()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "already-decided", null);
        }
        if (accept) {
            editor.accept(stored, proposal, PlaceField.byKey(proposal.field()).orElseThrow());
        } else {
            editor.refuse(stored, proposal);
        }
        store.flush();
        return detail(find(stored.place().uuid()));
    }

    private StoredPlace forChange(UUID id, int version) {
        caller.require(Permission.EDIT_PLACES);
        StoredPlace stored = find(id);
        requireEditable(stored);
        if (stored.place().version() != version) {
            throw Problem.stale("place", id.toString());
        }
        return stored;
    }

    private void requireEditable(StoredPlace stored) {
        caller.require(Permission.EDIT_PLACES, stored.values().locality().communeId());
    }

    private static void requirePresent(StoredPlace stored) {
        if (stored.place().archived()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "archived", null);
        }
    }

    private StoredPlace find(UUID id) {
        return store.byUuid(id).orElseThrow(() -> Problem.notFound("place", String.valueOf(id)));
    }

    private PlaceDetail detail(StoredPlace stored) {
        Place place = stored.place();
        PlaceValues values = stored.values();
        long communeId = values.locality().communeId();
        CommuneLookup communes = new CommuneLookup(territories, Set.of(communeId));
        Map<PlaceField, String> texts = new EnumMap<>(PlaceField.class);
        values.filled().forEach(f -> texts.put(f, ValueText.of(values.get(f), communes::insee)));
        return new PlaceDetail(
                place.uuid(),
                place.version(),
                place.source(),
                place.sourceId(),
                values,
                texts,
                communes.territory(communeId),
                freshness.thresholds().of(values.dateMaj(), LocalDate.now(clock.withZone(ClockProducer.PARIS))),
                place.archivedAt(),
                place.archiveReason(),
                place.createdAt(),
                place.updatedAt(),
                origins(place.provenance()),
                open(place, texts),
                caller.may(Permission.EDIT_PLACES, communeId));
    }

    private List<ProposalView> open(Place place, Map<PlaceField, String> texts) {
        return proposals.of(List.of(place.id())).stream()
                .filter(PlaceProposal::open)
                .map(p -> {
                    PlaceField field = PlaceField.byKey(p.field()).orElseThrow();
                    return new ProposalView(p.uuid(), field, p.source(), p.proposed(), texts.get(field), p.createdAt());
                })
                .toList();
    }

    private static Map<PlaceField, FieldOrigin> origins(Provenance provenance) {
        Map<PlaceField, FieldOrigin> origins = new EnumMap<>(PlaceField.class);
        provenance
                .all()
                .forEach((key, origin) -> PlaceField.byKey(key)
                        .ifPresent(f -> origins.put(f, new FieldOrigin(origin.byHand(), origin.by(), origin.at()))));
        return origins;
    }
}
