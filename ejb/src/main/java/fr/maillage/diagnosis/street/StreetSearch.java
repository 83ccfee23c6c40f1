package fr.maillage.diagnosis.street;

import fr.maillage.diagnosis.persistence.StreetListRepository;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The list of campaigns. */
@ApplicationScoped
class StreetSearch extends RecordSearch<StreetView> {

    private StreetListRepository lists;

    /** For the proxy only. */
    StreetSearch() {}

    @Inject
    StreetSearch(StreetListRepository lists) {
        super(lists);
        this.lists = lists;
    }

    RecordQuery query(StreetFilter filter) {
        RecordQuery query = new RecordQuery().archived(filter.archived()).words(filter.text());
        return inside(query, filter.territory(), "r.territory_id");
    }

    @Override
    protected StreetView view(Row row) {
        return new StreetView(
                row.uuid("uuid"),
                (int) row.number("version"),
                lists.values(row),
                row.text("territory_name"),
                row.number("respondents"),
                row.number("statements"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
