package fr.maillage.committee.persistence;

import fr.maillage.committee.model.AgendaItem;
import fr.maillage.record.persistence.RecordRepository;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds and writes the items of agendas, with the records that they are about. */
@ApplicationScoped
public class ItemRepository extends RecordRepository<AgendaItem> {

    @Inject
    private Jdbc jdbc;

    public ItemRepository() {
        super(AgendaItem.class, "committee.item");
    }

    private record Ranked(RecordRef record, int rank) {}

    /** The items of a gathering, archived ones included, in the order of the agenda. */
    public List<AgendaItem> of(long gathering) {
        return select("where e.gatheringId = ?1 order by e.rank, e.id", gathering);
    }

    /** The items of some people, in the order of their keys. */
    public List<AgendaItem> presentedBy(Collection<Long> persons) {
        return persons.isEmpty() ? List.of() : select("where e.presenterId in ?1 order by e.id", persons);
    }

    /** The key of the place after the last one of a gathering's agenda. */
    public int next(long gathering) {
        return 1
                + (int) Rows.number(
                        entities(),
                        "select coalesce(max(rank), 0) from agenda_item where gathering_id = ? and archived_at is null",
                        gathering);
    }

    /** The keys of the items on a gathering's agenda, in its order. */
    public List<Long> order(long gathering) {
        return Rows.list(
                entities(),
                "select id from agenda_item where gathering_id = ? and archived_at is null order by rank, id",
                row -> row.number("id"),
                gathering);
    }

    /** Gives items their places, from 1, in their order; that makes no other version of them. */
    public void rank(Map<Long, Integer> places) {
        jdbc.write("update agenda_item set rank = ? where id = ?", places.entrySet(), (row, place) -> {
            row.setInt(1, place.getValue());
            row.setLong(2, place.getKey());
        });
    }

    /** Tells if an item goes on in another one that is not archived. */
    public boolean continued(long item) {
        return Rows.number(
                        entities(),
                        "select count(*) from agenda_item where continues_id = ? and archived_at is null",
                        item)
                > 0;
    }

    /** Replaces the records that an item is about, which must have been flushed. */
    public void replaceLinks(long item, List<RecordRef> links) {
        Rows.execute(entities(), "delete from agenda_item_link where agenda_item_id = ?", item);
        jdbc.write(
                "insert into agenda_item_link (agenda_item_id, kind, record_uuid, rank) values (?, ?, ?, ?)",
                IntStream.range(0, links.size())
                        .mapToObj(rank -> new Ranked(links.get(rank), rank))
                        .toList(),
                (row, each) -> {
                    row.setLong(1, item);
                    row.setString(2, each.record().type());
                    row.setString(3, each.record().id().toString());
                    row.setInt(4, each.rank());
                });
    }
}
