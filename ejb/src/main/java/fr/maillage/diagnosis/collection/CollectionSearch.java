package fr.maillage.diagnosis.collection;

import fr.maillage.diagnosis.persistence.CollectionListRepository;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The list of collections. */
@ApplicationScoped
class CollectionSearch extends RecordSearch<CollectionView> {

    private CollectionListRepository lists;

    /** For the proxy only. */
    CollectionSearch() {}

    @Inject
    CollectionSearch(CollectionListRepository lists) {
        super(lists);
        this.lists = lists;
    }

    RecordQuery query(CollectionFilter filter) {
        RecordQuery query = new RecordQuery().archived(filter.archived()).words(filter.text());
        return inside(query, filter.territory(), "r.territory_id");
    }

    @Override
    protected CollectionView view(Row row) {
        return new CollectionView(
                row.uuid("uuid"),
                (int) row.number("version"),
                lists.values(row),
                row.text("territory_name"),
                row.number("groups_in"),
                row.number("respondents"),
                row.number("statements"),
                row.day("first_day"),
                row.day("last_day"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
