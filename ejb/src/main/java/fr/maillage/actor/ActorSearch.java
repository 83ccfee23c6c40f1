package fr.maillage.actor;

import fr.maillage.actor.persistence.ActorListRepository;
import fr.maillage.actor.persistence.ActorTermRepository;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The list of actors: a page takes three statements beside the territory that its filter names. */
@ApplicationScoped
class ActorSearch {

    @Inject
    private ActorListRepository lists;

    @Inject
    private ActorTermRepository terms;

    @Inject
    private TerritoryService territories;

    @Inject
    private Clock clock;

    Page<ActorSummary> page(ActorFilter filter, PageRequest request) {
        RecordQuery query = lists.query(filter);
        if (filter.territory() != null && !filter.territory().isBlank()) {
            query.inside(
                    territories.required(filter.territory()).id(),
                    LocalDate.now(clock.withZone(ClockProducer.PARIS)),
                    "r.territory_id");
        }
        return lists.page(query, request, this::summaries);
    }

    private List<ActorSummary> summaries(List<Row> rows) {
        Map<Long, List<String>> networks =
                terms.networks(rows.stream().map(row -> row.number("id")).toList());
        return rows.stream()
                .map(row -> summary(row, networks.getOrDefault(row.number("id"), List.of())))
                .toList();
    }

    private static ActorSummary summary(Row row, List<String> networks) {
        return new ActorSummary(
                row.uuid("uuid"),
                row.text("name"),
                row.text("short_name"),
                row.text("type"),
                row.text("identifier"),
                row.text("territory_code"),
                row.text("territory_name"),
                row.text("phone"),
                row.text("email"),
                row.text("website"),
                networks,
                row.number("contacts"),
                row.has("archived_at"));
    }
}
