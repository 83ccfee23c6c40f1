package fr.maillage.diagnosis.exhibit;

import fr.maillage.diagnosis.persistence.ExhibitListRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The list of documents, as far as the caller may read them. */
@ApplicationScoped
class ExhibitSearch extends RecordSearch<ExhibitView> {

    private ExhibitListRepository lists;

    @Inject
    private Caller caller;

    /** For the proxy only. */
    ExhibitSearch() {}

    @Inject
    ExhibitSearch(ExhibitListRepository lists) {
        super(lists);
        this.lists = lists;
    }

    RecordQuery query(ExhibitFilter filter) {
        RecordQuery query = new RecordQuery()
                .archived(filter.archived())
                .words(filter.text())
                .given(filter.nature(), "r.nature = ?")
                .within(caller.scope(Permission.COLLECT), today(), "r.territory_id");
        return inside(query, filter.territory(), "r.territory_id");
    }

    @Override
    protected ExhibitView view(Row row) {
        return new ExhibitView(
                row.uuid("uuid"),
                (int) row.number("version"),
                lists.values(row),
                row.text("territory_name"),
                row.text("media_type"),
                row.number("size_bytes"),
                row.number("statements"),
                row.moment("file_erased_at"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
