package fr.maillage.actor;

import fr.maillage.actor.persistence.ActorListRepository;
import fr.maillage.identity.Permission;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.database.Row;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The list of actors. */
@ApplicationScoped
public class ActorList extends RecordList<ActorSummary, ActorField> {

    private static final String NETWORKS =
            "select m.actor_id as id, m.term as v from actor_term m where m.vocabulary = 'network'";

    private static final String BELONGING = "exists (select 1 from actor_term m where m.actor_id = r.id"
            + " and m.vocabulary = 'network' and m.term = ?)";

    /** By name. Files begin with the name and end with the code of the territory, as spreadsheets in use expect. */
    public static final ListSpec<ActorSummary, ActorField> SPEC = ListSpec.of(
                    "actor", "/actors", ActorField.class, ActorSummary::values, ActorListRepository.PAGES)
            .edits(Permission.EDIT_ACTORS)
            .filter(ListFilter.words())
            .filter(ListFilter.territory("Actors that act in it or in a part of it", "r.territory_id"))
            .filter(ListFilter.term("type", "Code of a type", "r.type = ?", Vocabulary.ACTOR_TYPE)
                    .counted("r.type"))
            .filter(ListFilter.term("network", "Code of a network or label", BELONGING, Vocabulary.NETWORK)
                    .countedEach(NETWORKS))
            .filter(ListFilter.archived())
            .column(ActorField.NAME)
            .order("name")
            .link()
            .filed()
            .fileColumn(ActorField.SHORT_NAME)
            .column(ActorField.TYPE)
            .order("type")
            .filed()
            .fileColumn(ActorField.IDENTIFIER)
            .column("territory", "field.territory", ActorSummary::territoryName)
            .order("territory")
            .fileColumn(ActorField.PHONE)
            .fileColumn(ActorField.EMAIL)
            .fileColumn(ActorField.WEBSITE)
            .column(ActorField.NETWORKS)
            .filed()
            .fileColumn(
                    "territoryCode",
                    "field.territoryCode",
                    actor -> actor.values().text(ActorField.TERRITORY))
            .pageColumn("contacts", "list.contacts", ActorSummary::contacts)
            .unfiled(ActorField.TERRITORY, ActorField.ADDRESS, ActorField.REMARK)
            .several(ActorField.TYPE, ActorField.NETWORKS)
            .done();

    /** For the proxy only. */
    protected ActorList() {}

    @Inject
    public ActorList(ActorListRepository lists) {
        super(SPEC, lists);
    }

    @Override
    protected ActorSummary view(Row row) {
        return new ActorSummary(
                row.uuid("uuid"),
                (int) row.number("version"),
                values(row),
                row.text("territory_name"),
                row.number("contacts"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
