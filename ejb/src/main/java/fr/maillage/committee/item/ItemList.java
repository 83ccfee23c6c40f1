package fr.maillage.committee.item;

import fr.maillage.committee.persistence.ItemListRepository;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListRequest;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The list of the items of agendas. */
@ApplicationScoped
public class ItemList extends RecordList<ItemView, ItemField> {

    /** By the day of their gathering and their place on its agenda. */
    public static final ListSpec<ItemView, ItemField> SPEC = ListSpec.of(
                    "committee.item", "/agenda-items", ItemField.class, ItemView::values, ItemListRepository.PAGES)
            .unpaged()
            .filter(ListFilter.words())
            .filter(ListFilter.territory("Of bodies that work for it or for a part of it", "r.territory_id"))
            .filter(ListFilter.record("gathering", "Identifier of the gathering that has them", "g.uuid = ?"))
            .filter(ListFilter.record("body", "Identifier of the body whose gatherings have them", "b.uuid = ?"))
            .filter(ListFilter.flag(
                    "waiting",
                    "true for those that wait for another gathering and go on in none yet",
                    ItemListRepository.WAITING + " and g.archived_at is null"))
            .filter(ListFilter.archived())
            .fileColumn("gathering", "field.gathering", ItemView::gatheringTitle)
            .fileColumn("heldOn", "field.heldOn", ItemView::heldOn)
            .labelled("committee.gathering.field.heldOn")
            .fileColumn("rank", "field.rank", ItemView::rank)
            .unfiled(ItemField.GATHERING, ItemField.PRESENTER)
            .done();

    /** For the proxy only. */
    protected ItemList() {}

    @Inject
    public ItemList(ItemListRepository lists) {
        super(SPEC, lists);
    }

    /** Those of a gathering. */
    public static ListRequest of(UUID gathering) {
        return ListRequest.ALL.with("gathering", gathering.toString());
    }

    /** Those of a body that wait for another gathering. */
    static ListRequest waiting(UUID body) {
        return ListRequest.ALL.with("body", body.toString()).with("waiting", "true");
    }

    @Override
    protected ItemView view(Row row) {
        return new ItemView(
                row.uuid("uuid"),
                (int) row.number("version"),
                values(row),
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
