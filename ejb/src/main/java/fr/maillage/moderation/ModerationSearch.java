package fr.maillage.moderation;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.moderation.persistence.QueueCriteria;
import fr.maillage.moderation.persistence.QueueRepository;
import fr.maillage.moderation.persistence.QueueRepository.Waiting;
import fr.maillage.place.core.PlaceField;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The queue: its filters, its orders, its rows, in a bounded number of statements. */
@ApplicationScoped
class ModerationSearch {

    /** Each ends in the unique key. The search text begins with the name. */
    private static final Map<String, String> ORDERS = Map.of(
            "since", "since %1$s, p.id %1$s",
            "name", "p.search_text %1$s, p.id %1$s",
            "commune", "c.search_key %1$s, p.search_text %1$s, p.id %1$s",
            "reports", "reports %1$s, since, p.id");

    @Inject
    private QueueRepository queue;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    Page<WaitingPlace> page(ModerationFilter filter, PageRequest request) {
        String order = request.by(ORDERS, "since");
        QueueCriteria criteria = criteria(filter);
        List<Waiting> rows = queue.slice(
                criteria, order.formatted(request.ascending() ? "asc" : "desc"), request.offset(), request.size());
        List<Long> ids = rows.stream().map(Waiting::id).toList();
        Map<Long, List<String>> reasons = queue.reasons(ids);
        Map<Long, List<String>> fields = queue.fields(ids);
        return new Page<>(
                rows.stream()
                        .map(r -> place(
                                r, reasons.getOrDefault(r.id(), List.of()), fields.getOrDefault(r.id(), List.of())))
                        .toList(),
                queue.count(criteria),
                request);
    }

    long count(ModerationFilter filter) {
        return queue.count(criteria(filter));
    }

    private QueueCriteria criteria(ModerationFilter filter) {
        LocalDate today = ClockProducer.today(clock);
        QueueCriteria criteria = new QueueCriteria();
        Scope scope = caller.scope(Permission.EDIT_PLACES);
        if (!scope.everywhere()) {
            criteria.inside(scope.territoryIds(), today);
        }
        if (given(filter.territory())) {
            criteria.inside(List.of(territories.required(filter.territory()).id()), today);
        }
        if (given(filter.kind())) {
            switch (filter.kind()) {
                case ModerationFilter.REPORT -> criteria.reported();
                case ModerationFilter.PROPOSAL -> criteria.proposed();
                default -> throw Problem.invalid("kind", "unknown-value", filter.kind());
            }
        }
        if (given(filter.reason())) {
            criteria.reported(ErrorReason.byCode(filter.reason())
                    .orElseThrow(() -> Problem.invalid("reason", "unknown-value", filter.reason()))
                    .name());
        }
        return criteria;
    }

    private static WaitingPlace place(Waiting row, List<String> reasons, List<String> fields) {
        return new WaitingPlace(
                row.uuid(),
                row.name(),
                row.commune(),
                row.archived(),
                row.reports(),
                reasons.stream().map(ErrorReason::valueOf).toList(),
                row.archived()
                        ? List.of()
                        : fields.stream()
                                .map(PlaceField::byKey)
                                .flatMap(Optional::stream)
                                .toList(),
                row.since());
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
