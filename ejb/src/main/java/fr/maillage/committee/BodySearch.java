package fr.maillage.committee;

import fr.maillage.committee.persistence.BodyListRepository;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The list of bodies. */
@ApplicationScoped
class BodySearch extends RecordSearch<BodyView> {

    private BodyListRepository lists;

    /** For the proxy only. */
    BodySearch() {}

    @Inject
    BodySearch(BodyListRepository lists) {
        super(lists);
        this.lists = lists;
    }

    RecordQuery query(BodyFilter filter) {
        RecordQuery query = new RecordQuery()
                .archived(filter.archived())
                .words(filter.text())
                .given(filter.kind(), "r.kind = ?");
        return inside(query, filter.territory(), "r.territory_id");
    }

    @Override
    protected BodyView view(Row row) {
        return new BodyView(
                row.uuid("uuid"),
                (int) row.number("version"),
                lists.values(row),
                row.text("territory_name"),
                row.number("gatherings"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
