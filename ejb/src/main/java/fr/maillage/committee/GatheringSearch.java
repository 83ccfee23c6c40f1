package fr.maillage.committee;

import fr.maillage.committee.persistence.GatheringListRepository;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The list of gatherings. */
@ApplicationScoped
public class GatheringSearch extends RecordSearch<GatheringView> {

    private GatheringListRepository lists;

    /** For the proxy only. */
    protected GatheringSearch() {}

    @Inject
    public GatheringSearch(GatheringListRepository lists) {
        super(lists);
        this.lists = lists;
    }

    public RecordQuery query(GatheringFilter filter) {
        RecordQuery query = new RecordQuery()
                .archived(filter.archived())
                .words(filter.text())
                .given(filter.mode(), "r.mode = ?");
        if (filter.body() != null) {
            query.where("b.uuid = ?", filter.body().toString());
        }
        return inside(query, filter.territory(), "r.territory_id");
    }

    /** The same between two days, both included; null for no limit. */
    public RecordQuery between(RecordQuery query, LocalDate from, LocalDate to) {
        if (from != null) {
            query.where("r.held_on >= ?", from);
        }
        if (to != null) {
            query.where("r.held_on <= ?", to);
        }
        return query;
    }

    @Override
    protected GatheringView view(Row row) {
        return new GatheringView(
                row.uuid("uuid"),
                (int) row.number("version"),
                lists.values(row),
                row.uuid("body"),
                row.text("body_name"),
                row.text("territory_code"),
                row.text("territory_name"),
                row.has("series")
                        ? new GatheringView.Series(
                                row.uuid("series"), (int) row.number("series_rank"), (int) row.number("series_size"))
                        : null,
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
