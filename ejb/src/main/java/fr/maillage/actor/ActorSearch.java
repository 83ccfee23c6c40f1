package fr.maillage.actor;

import fr.maillage.actor.persistence.ActorListRepository;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordKeys;
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

/** The list of actors: a page takes three statements beside the territory that its filter names. */
@ApplicationScoped
class ActorSearch {

    @Inject
    private ActorListRepository lists;

    @Inject
    private TerritoryService territories;

    @Inject
    private Clock clock;

    Page<ActorSummary> page(ActorFilter filter, PageRequest request) {
        return lists.page(query(filter), request).map(this::summary);
    }

    /** The keys of the whole list. */
    RecordKeys keys(ActorFilter filter, PageRequest request) {
        return lists.keys(query(filter), request);
    }

    /** The actors of a slice, in one statement. */
    List<ActorSummary> slice(RecordKeys keys) {
        return lists.slice(keys).stream().map(this::summary).toList();
    }

    private RecordQuery query(ActorFilter filter) {
        RecordQuery query = lists.query(filter);
        if (filter.territory() != null && !filter.territory().isBlank()) {
            query.inside(
                    territories.required(filter.territory()).id(),
                    LocalDate.now(clock.withZone(ClockProducer.PARIS)),
                    "r.territory_id");
        }
        return query;
    }

    private ActorSummary summary(Row row) {
        FieldValues<ActorField> values = lists.values(row);
        return new ActorSummary(
                row.uuid("uuid"),
                values.text(ActorField.NAME),
                values.text(ActorField.SHORT_NAME),
                values.text(ActorField.TYPE),
                values.text(ActorField.IDENTIFIER),
                values.text(ActorField.TERRITORY),
                row.text("territory_name"),
                values.text(ActorField.PHONE),
                values.text(ActorField.EMAIL),
                values.text(ActorField.WEBSITE),
                values.list(ActorField.NETWORKS),
                row.number("contacts"),
                row.has("archived_at"));
    }
}
