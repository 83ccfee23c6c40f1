package fr.maillage.confirmation;

import fr.maillage.confirmation.persistence.FigureRepository;
import fr.maillage.confirmation.persistence.FigureRepository.WorkFilter;
import fr.maillage.confirmation.persistence.TargetStateRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.place.PlaceService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The records that somebody should ask about herself: said to be closed, without an answer, or nobody can be written to.
 * It needs EDIT_PLACES, and shows the places where the caller holds it.
 */
@Stateless
public class WorklistService {

    /** Why a record is on the list, the most pressing first. */
    public static final List<String> REASONS = List.of("CLOSED", "SILENT", "UNREACHABLE", "REFUSED", "NO_ADDRESS");

    /** Each ends in the unique key. */
    private static final Map<String, String> ORDERS = Map.of(
            "name", "p.search_text %1$s, p.id %1$s",
            "commune", "k.search_key %1$s, p.search_text %1$s, p.id %1$s",
            "since", "t.message_at %1$s, p.search_text %1$s, p.id %1$s");

    @Inject
    private FigureRepository figures;

    @Inject
    private TargetStateRepository states;

    @EJB
    private PlaceService places;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * A page of the list.
     *
     * @param request sorts by {@code commune} (default), {@code name} or {@code since}
     * @throws Problem UNAUTHENTICATED or DENIED without EDIT_PLACES; NOT_FOUND for an unknown territory; INVALID for an
     *     unknown sort
     */
    public Page<WorklistEntry> list(WorklistFilter filter, PageRequest request) {
        String order = request.by(ORDERS, "commune");
        WorkFilter limits = limits(filter);
        return new Page<>(
                figures.work(
                        limits,
                        now(),
                        order.formatted(request.ascending() ? "asc" : "desc"),
                        request.offset(),
                        request.size()),
                figures.countWork(limits, now()),
                request);
    }

    /** Counts the records on the list. Throws as {@link #list}. */
    public long count(WorklistFilter filter) {
        return figures.countWork(limits(filter), now());
    }

    /**
     * Notes that a record is right, as the caller heard by telephone: it counts as confirmed by her today.
     *
     * @param version the version of the place that she has seen
     * @throws Problem as {@link PlaceService#confirm}
     */
    public void telephoned(UUID place, int version) {
        places.confirm(place, version);
        states.telephoned(place, caller.requireSignedIn().displayName(), now());
    }

    private WorkFilter limits(WorklistFilter filter) {
        caller.require(Permission.EDIT_PLACES);
        Scope scope = caller.scope(Permission.EDIT_PLACES);
        return new WorkFilter(
                scope.everywhere() ? null : scope.territoryIds(),
                given(filter.territory())
                        ? territories.required(filter.territory()).id()
                        : null,
                given(filter.reason()) ? filter.reason() : null,
                given(filter.campaign()) ? campaign(filter.campaign()) : null,
                ClockProducer.today(clock));
    }

    private static UUID campaign(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("campaign", id);
        }
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
