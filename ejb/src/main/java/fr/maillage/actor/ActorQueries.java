package fr.maillage.actor;

import fr.maillage.actor.persistence.ActorCriteria;
import fr.maillage.actor.persistence.ActorListRepository;
import fr.maillage.actor.persistence.ActorListRepository.Row;
import fr.maillage.actor.persistence.ActorTermRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import fr.maillage.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The list of actors: its filters, its orders, its rows, in a bounded number of statements. */
@ApplicationScoped
class ActorQueries {

    /** Each ends in the unique key. The search text begins with the name. */
    private static final Map<String, String> ORDERS = Map.of(
            "name", "a.search_text %1$s, a.id %1$s",
            "type", "v.rank %1$s, a.search_text %1$s, a.id %1$s",
            "territory", "t.search_key %1$s, a.search_text %1$s, a.id %1$s");

    private static final int MOST_WORDS = 10;

    @Inject
    private ActorListRepository lists;

    @Inject
    private ActorTermRepository terms;

    @Inject
    private TerritoryService territories;

    @Inject
    private Clock clock;

    Page<ActorSummary> page(ActorFilter filter, PageRequest request) {
        String order = request.by(ORDERS, "name");
        ActorCriteria criteria = criteria(filter);
        List<Row> rows = lists.slice(
                criteria, order.formatted(request.ascending() ? "asc" : "desc"), request.offset(), request.size());
        Map<Long, List<String>> networks = terms.of(rows.stream().map(Row::id).toList());
        return new Page<>(
                rows.stream()
                        .map(r -> summary(r, networks.getOrDefault(r.id(), List.of())))
                        .toList(),
                lists.count(criteria),
                request);
    }

    private ActorCriteria criteria(ActorFilter filter) {
        ActorCriteria criteria = new ActorCriteria(filter.archived());
        if (given(filter.territory())) {
            criteria.inside(
                    territories.required(filter.territory()).id(), LocalDate.now(clock.withZone(ClockProducer.PARIS)));
        }
        if (given(filter.type())) {
            criteria.type(filter.type());
        }
        if (given(filter.network())) {
            criteria.network(filter.network());
        }
        Arrays.stream(Parts.of(PlainText.words(filter.text()), " "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .forEach(criteria::word);
        return criteria;
    }

    private static ActorSummary summary(Row row, List<String> networks) {
        return new ActorSummary(
                row.uuid(),
                row.name(),
                row.shortName(),
                row.type(),
                row.identifier(),
                row.territoryCode(),
                row.territoryName(),
                row.phone(),
                row.email(),
                row.website(),
                networks,
                row.contacts(),
                row.archived());
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
