package fr.maillage.committee.item;

import fr.maillage.committee.persistence.ItemListRepository;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The list of the items of agendas. */
@ApplicationScoped
public class ItemSearch extends RecordSearch<ItemView> {

    private ItemListRepository lists;

    /** For the proxy only. */
    protected ItemSearch() {}

    @Inject
    public ItemSearch(ItemListRepository lists) {
        super(lists);
        this.lists = lists;
    }

    /** The conditions of a list. */
    public RecordQuery query(ItemFilter filter) {
        RecordQuery query = new RecordQuery().archived(filter.archived()).words(filter.text());
        if (filter.gathering() != null) {
            query.where("g.uuid = ?", filter.gathering().toString());
        }
        if (filter.body() != null) {
            query.where("b.uuid = ?", filter.body().toString());
        }
        if (filter.waiting()) {
            query.where(ItemListRepository.WAITING).where("g.archived_at is null");
        }
        return inside(query, filter.territory(), "r.territory_id");
    }

    @Override
    protected ItemView view(Row row) {
        return new ItemView(
                row.uuid("uuid"),
                (int) row.number("version"),
                lists.values(row),
                (int) row.number("place"),
                row.numberOrNull("presenter_id"),
                row.uuid("gathering"),
                row.text("gathering_title"),
                row.day("held_on"),
                row.has("gathering_archived_at"),
                row.uuid("body"),
                row.number("territory_id"),
                row.text("territory_code"),
                thread(row, "before"),
                thread(row, "after"),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }

    private static ItemThread thread(Row row, String where) {
        return row.has(where + "_item")
                ? new ItemThread(
                        row.uuid(where + "_item"),
                        row.uuid(where + "_gathering"),
                        row.text(where + "_title"),
                        row.day(where + "_day"))
                : null;
    }
}
