package fr.maillage.diagnosis.finding;

import fr.maillage.diagnosis.persistence.FindingListRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The list of findings, without the drafts that the caller may not change. */
@ApplicationScoped
class FindingSearch extends RecordSearch<FindingView> {

    private FindingListRepository lists;

    @Inject
    private Caller caller;

    /** For the proxy only. */
    FindingSearch() {}

    @Inject
    FindingSearch(FindingListRepository lists) {
        super(lists);
        this.lists = lists;
    }

    RecordQuery query(FindingFilter filter) {
        RecordQuery query = inside(lists.query(filter), filter.territory(), "r.territory_id");
        return lists.readable(query, caller.scope(Permission.EDIT_DIAGNOSIS), today());
    }

    /** Those that rest on a record, in the order of their keys. */
    List<FindingView> restingOn(RecordRef record) {
        RecordQuery query = lists.restingOn(record);
        return lists.one(lists.readable(query, caller.scope(Permission.EDIT_DIAGNOSIS), today())).stream()
                .map(this::view)
                .toList();
    }

    @Override
    protected FindingView view(Row row) {
        return new FindingView(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                row.text("code"),
                lists.values(row),
                row.number("territory_key"),
                row.text("territory_name"),
                row.day("published_on"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
