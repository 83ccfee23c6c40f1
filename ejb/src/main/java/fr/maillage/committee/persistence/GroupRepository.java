package fr.maillage.committee.persistence;

import fr.maillage.committee.GatheringGroupRef;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Groups {@code g} with their gatherings {@code k}, by the names that other features read, too. */
@ApplicationScoped
public class GroupRepository {

    private static final String SELECT =
            "select g.id as id, g.uuid as uuid, g.code as code, g.title as title, k.id as gathering_id,"
                    + " k.uuid as gathering, k.code as gathering_code, k.title as gathering_title,"
                    + " k.held_on as held_on, k.body_id as body_id, k.territory_id as territory_id"
                    + " from gathering_group_card g join gathering_card k on k.id = g.gathering_id";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** Groups of gatherings that are not archived, as far as their codes tell. */
    public RecordQuery query(String gatheringCode, String code) {
        return new RecordQuery()
                .where("k.archived_at is null")
                .given(gatheringCode, "k.code = ?")
                .given(code, "g.code = ?");
    }

    /** The groups with these keys, wherever they are. */
    public List<GatheringGroupRef> byKeys(Collection<Long> keys) {
        return keys.isEmpty() ? List.of() : find(new RecordQuery().among("g.id", keys));
    }

    /** The groups that a query selects, by their gathering's day. */
    public List<GatheringGroupRef> find(RecordQuery query) {
        List<Object> parameters = new ArrayList<>();
        String sql = SELECT + query.where(parameters) + " order by k.held_on, k.id, g.code, g.id";
        return Rows.list(entities, sql, parameters, GroupRepository::ref);
    }

    /** The first groups that a query selects, those of the latest gathering first. */
    public List<GatheringGroupRef> latest(RecordQuery query, int most) {
        List<Object> parameters = new ArrayList<>();
        String sql =
                SELECT + query.where(parameters) + " order by k.held_on desc, k.id desc, g.code, g.id limit " + most;
        return Rows.list(entities, sql, parameters, GroupRepository::ref);
    }

    private static GatheringGroupRef ref(Row row) {
        return new GatheringGroupRef(
                row.number("id"),
                row.uuid("uuid"),
                row.text("code"),
                row.text("title"),
                row.number("gathering_id"),
                row.uuid("gathering"),
                row.text("gathering_code"),
                row.text("gathering_title"),
                row.day("held_on"),
                row.number("body_id"),
                row.number("territory_id"));
    }
}
