package fr.maillage.plan.frame;

import fr.maillage.plan.persistence.FrameListRepository;
import fr.maillage.plan.scheme.VersionState;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The list of frames. */
@ApplicationScoped
class FrameSearch extends RecordSearch<FrameView> {

    private FrameListRepository lists;

    /** For the proxy only. */
    FrameSearch() {}

    @Inject
    FrameSearch(FrameListRepository lists) {
        super(lists);
        this.lists = lists;
    }

    RecordQuery query(FrameFilter filter) {
        RecordQuery query = new RecordQuery()
                .archived(filter.archived())
                .words(filter.text())
                .given(filter.kind(), "r.kind = ?");
        return inside(query, filter.territory(), "r.territory_id");
    }

    @Override
    protected FrameView view(Row row) {
        return new FrameView(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                lists.values(row),
                row.number("territory_key"),
                row.text("territory_name"),
                VersionState.byCode(row.text("state")).orElseThrow(),
                (int) row.number("number"),
                row.day("adopted_on"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
