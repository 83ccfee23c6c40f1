package fr.maillage.duplicate;

import fr.maillage.duplicate.model.DuplicateCandidate;
import fr.maillage.duplicate.model.DuplicateMerge;
import fr.maillage.duplicate.persistence.DuplicateRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.PlaceService;
import fr.maillage.place.merge.MergeOrder;
import fr.maillage.place.merge.PlaceMergeService;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Pairs of places that may be one, for people and programs. Reading needs READ somewhere; deciding needs EDIT_PLACES on
 * the communes of both places.
 */
@Stateless
public class DuplicateService {

    private static final String PAIR = "duplicate";

    @Inject
    private DuplicateRepository candidates;

    @Inject
    private DuplicatePairSearch reader;

    @Inject
    private PlaceService places;

    @Inject
    private PlaceMergeService merging;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * A page of the list with the exact number of pairs, in at most four statements whatever its size.
     *
     * @param filter never null; see {@link DuplicateFilter#NONE}
     * @param request sorts by {@code score} (default), {@code name} and {@code commune} of the first place, or {@code
     *     found}
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory; INVALID for an
     *     unknown sort
     */
    public Page<DuplicateSummary> list(DuplicateFilter filter, PageRequest request) {
        caller.require(Permission.READ);
        return reader.page(filter, request);
    }

    /**
     * Counts the pairs that fit.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory
     */
    public long count(DuplicateFilter filter) {
        caller.require(Permission.READ);
        return reader.count(filter);
    }

    /**
     * Gives the figures of the last search; empty where none has ended yet.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public Optional<DuplicateSearchView> lastSearch() {
        caller.require(Permission.READ);
        return reader.lastSearch();
    }

    /**
     * A pair with both records.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public DuplicateDetail get(UUID id) {
        caller.require(Permission.READ);
        return reader.detail(find(id));
    }

    /**
     * Says that these are two places; no search asks again.
     *
     * @param version the version of the pair that the caller has seen
     * @throws Problem STALE when somebody decided meanwhile; CONFLICT when the pair is not open; DENIED without
     *     EDIT_PLACES on both communes; NOT_FOUND
     */
    public DuplicateDetail distinct(UUID id, int version) {
        return decide(id, version, DuplicateState.OPEN, DuplicateState.DISTINCT, "duplicate.distinct");
    }

    /**
     * Takes back that these are two places.
     *
     * @throws Problem as for {@link #distinct}; CONFLICT when nobody said so
     */
    public DuplicateDetail reopen(UUID id, int version) {
        return decide(id, version, DuplicateState.DISTINCT, DuplicateState.OPEN, "duplicate.reopen");
    }

    /**
     * Merges the two records.
     *
     * @param version the version of the pair that the caller has seen
     * @throws Problem STALE when somebody decided, or changed one of the records, meanwhile; CONFLICT when the pair is
     *     not open or a record is archived; INVALID when the kept record is none of the two or the chosen values do not
     *     go together; DENIED without EDIT_PLACES on both communes; NOT_FOUND
     */
    public DuplicateDetail merge(UUID id, int version, MergeChoice choice) {
        DuplicateCandidate candidate = forDecision(id, version, DuplicateState.OPEN);
        UUID first = candidates.place(candidate.firstPlace());
        UUID second = candidates.place(candidate.secondPlace());
        if (!first.equals(choice.kept()) && !second.equals(choice.kept())) {
            throw Problem.invalid("kept", "duplicate.kept", String.valueOf(choice.kept()));
        }
        UUID merged = first.equals(choice.kept()) ? second : first;
        String trace = merging.merge(new MergeOrder(
                choice.kept(),
                required("keptVersion", choice.keptVersion()),
                merged,
                required("mergedVersion", choice.mergedVersion()),
                choice.fromMerged()));
        candidate.decide(DuplicateState.MERGED.name(), person(), now());
        candidates.add(new DuplicateMerge(candidate.id(), choice.kept(), merged, trace, person(), now()));
        flush(id);
        return reader.detail(candidate);
    }

    /**
     * Takes a merge back; both records are as they were before.
     *
     * @param version the version of the pair that the caller has seen
     * @param keptVersion the version of the kept record that the caller has seen; null is refused
     * @param keepChanges whether what was changed on the kept record since stays on it; otherwise such changes refuse
     * @throws Problem STALE when the pair or the kept record was changed meanwhile; CONFLICT with one violation per
     *     field that was changed since, or when the pair is not merged; DENIED without EDIT_PLACES on both communes;
     *     NOT_FOUND
     */
    public DuplicateDetail undo(UUID id, int version, Integer keptVersion, boolean keepChanges) {
        DuplicateCandidate candidate = forDecision(id, version, DuplicateState.MERGED);
        DuplicateMerge merge = candidates.merge(candidate.id()).orElseThrow(() -> notIn(DuplicateState.MERGED));
        merging.unmerge(merge.kept(), required("keptVersion", keptVersion), merge.merged(), merge.trace(), keepChanges);
        merge.undo(person(), now());
        candidate.decide(DuplicateState.OPEN.name(), null, null);
        flush(id);
        return reader.detail(candidate);
    }

    private DuplicateDetail decide(UUID id, int version, DuplicateState from, DuplicateState to, String action) {
        DuplicateCandidate candidate = forDecision(id, version, from);
        boolean open = to == DuplicateState.OPEN;
        candidate.decide(to.name(), open ? null : person(), open ? null : now());
        flush(id);
        DuplicateDetail detail = reader.detail(candidate);
        audit.record(new AuditLine(
                action,
                new RecordRef(PAIR, id),
                detail.first().name() + " / " + detail.second().name(),
                detail.first().commune().id(),
                List.of(new AuditLine.Change("state", from.code(), to.code()))));
        return detail;
    }

    private DuplicateCandidate forDecision(UUID id, int version, DuplicateState expected) {
        caller.require(Permission.EDIT_PLACES);
        DuplicateCandidate candidate = find(id);
        caller.require(
                Permission.EDIT_PLACES, place(candidate.firstPlace()).commune().id());
        caller.require(
                Permission.EDIT_PLACES, place(candidate.secondPlace()).commune().id());
        if (candidate.version() != version) {
            throw Problem.stale(PAIR, id.toString());
        }
        if (!expected.name().equals(candidate.state())) {
            throw notIn(expected);
        }
        return candidate;
    }

    private static int required(String field, Integer version) {
        if (version == null) {
            throw Problem.invalid(field, "required", null);
        }
        return version;
    }

    private static Problem notIn(DuplicateState expected) {
        return Problem.of(Problem.Kind.CONFLICT, null, "duplicate.not-" + expected.code(), null);
    }

    private PlaceDetail place(long id) {
        return places.get(candidates.place(id));
    }

    private DuplicateCandidate find(UUID id) {
        return candidates.byUuid(id).orElseThrow(() -> Problem.notFound(PAIR, String.valueOf(id)));
    }

    private void flush(UUID id) {
        try {
            candidates.flush();
        } catch (OptimisticLockException e) {
            throw Problem.stale(PAIR, id.toString());
        }
    }

    private String person() {
        return caller.requireSignedIn().displayName();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
