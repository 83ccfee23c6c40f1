package fr.maillage.committee.paper;

import fr.maillage.committee.persistence.PaperListRepository;
import fr.maillage.committee.persistence.PaperRepository;
import fr.maillage.identity.Scope;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The list of the documents of gatherings. */
@ApplicationScoped
public class PaperSearch extends RecordSearch<PaperView> {

    private PaperListRepository lists;

    /** For the proxy only. */
    protected PaperSearch() {}

    @Inject
    public PaperSearch(PaperListRepository lists) {
        super(lists);
        this.lists = lists;
    }

    /** The conditions of a list of somebody who may read some territories. */
    public RecordQuery query(PaperFilter filter, Scope readable) {
        return query(filter).within(readable, today(), "r.territory_id");
    }

    /** The conditions of a list, whoever asks. */
    public RecordQuery query(PaperFilter filter) {
        RecordQuery query = new RecordQuery().archived(filter.archived()).words(filter.text());
        if (filter.gathering() != null) {
            query.where("g.uuid = ?", filter.gathering().toString());
        }
        if (filter.item() != null) {
            query.where("i.uuid = ?", filter.item().toString());
        }
        return inside(query, filter.territory(), "r.territory_id");
    }

    @Override
    protected PaperView view(Row row) {
        return new PaperView(
                row.uuid("uuid"),
                (int) row.number("version"),
                lists.values(row),
                row.uuid("gathering"),
                row.text("gathering_title"),
                row.day("held_on"),
                row.has("gathering_archived_at"),
                row.text("territory_code"),
                row.has("item") ? row.uuid("item") : null,
                row.text("item_title"),
                row.has("item_archived_at"),
                PaperRepository.file(row),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
