package fr.maillage.committee.persistence;

import fr.maillage.committee.item.ItemField;
import fr.maillage.record.FieldValues;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import fr.maillage.record.persistence.Relation;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/**
 * Items of agendas as rows, with their gathering {@code g} and its body {@code b}, who presents them, {@code p}, the item
 * {@code c} that each goes on with, and the item {@code n} in which it goes on.
 */
@ApplicationScoped
public class ItemListRepository extends RecordLists<ItemField> {

    /** The condition that an item waits for another gathering and goes on in none yet. */
    public static final String WAITING = "r.carried_over and n.id is null";

    /** Where they are read, and their orders. */
    public static final RecordPages PAGES = new RecordPages(
            "r.rank as place, r.presenter_id, r.territory_id, g.uuid as gathering, g.title as gathering_title,"
                    + " g.held_on, g.archived_at as gathering_archived_at, b.uuid as body, p.uuid as presenter,"
                    + " t.code as territory_code, c.uuid as before_item, cg.uuid as before_gathering,"
                    + " cg.title as before_title, cg.held_on as before_day, n.uuid as after_item,"
                    + " ng.uuid as after_gathering, ng.title as after_title, ng.held_on as after_day",
            "agenda_item r join gathering g on g.id = r.gathering_id join body b on b.id = g.body_id"
                    + " join territory t on t.id = r.territory_id left join person_card p on p.id = r.presenter_id"
                    + " left join agenda_item c on c.id = r.continues_id left join gathering cg on cg.id = c.gathering_id"
                    + " left join agenda_item n on n.id = (select min(x.id) from agenda_item x"
                    + " where x.continues_id = r.id and x.archived_at is null)"
                    + " left join gathering ng on ng.id = n.gathering_id",
            Map.of(
                    "gathering", "g.held_on %1$s, g.id %1$s, r.rank %1$s, r.id %1$s",
                    "rank", "r.rank %1$s, g.held_on %1$s, r.id %1$s",
                    "title", "r.search_text %1$s, r.id %1$s"),
            "gathering");

    private static final Relation LINKS = new Relation(
            "links", "l.agenda_item_id", "agenda_item_link l", "null", "concat(l.kind, ':', l.record_uuid)", "l.rank");

    public ItemListRepository() {
        super(new RecordRows<>(PAGES, ItemField.class, RecordTerms.NONE, List.of(LINKS)));
    }

    @Override
    public FieldValues<ItemField> values(Row row) {
        return super.values(row)
                .with(ItemField.CARRIED_OVER, row.flag("carried_over") ? ItemField.YES : ItemField.NO)
                .with(ItemField.LINKS, row.texts("links"));
    }
}
