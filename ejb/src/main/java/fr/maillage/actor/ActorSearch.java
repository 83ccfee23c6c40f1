package fr.maillage.actor;

import fr.maillage.actor.persistence.ActorListRepository;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The list of actors. */
@ApplicationScoped
class ActorSearch extends RecordSearch<ActorSummary> {

    private ActorListRepository lists;

    /** For the proxy only. */
    ActorSearch() {}

    @Inject
    ActorSearch(ActorListRepository lists) {
        super(lists);
        this.lists = lists;
    }

    RecordQuery query(ActorFilter filter) {
        return inside(lists.query(filter), filter.territory(), "r.territory_id");
    }

    @Override
    protected ActorSummary view(Row row) {
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
