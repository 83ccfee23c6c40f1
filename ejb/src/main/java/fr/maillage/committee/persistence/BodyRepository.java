package fr.maillage.committee.persistence;

import fr.maillage.committee.BodyKind;
import fr.maillage.committee.model.Body;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.RecordRepository;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds and writes bodies. */
@ApplicationScoped
public class BodyRepository extends RecordRepository<Body> {

    /** More of one name in one place nobody tells apart. */
    private static final int MOST_NAMESAKES = 50;

    public BodyRepository() {
        super(Body.class, "committee.body");
    }

    /** The bodies that are not archived, by name. */
    public List<Body> active(int limit) {
        return entities()
                .createQuery("select b from Body b where b.archivedAt is null order by b.searchText, b.id", Body.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * The bodies of a name that work for a territory or for a part of it, archived or not.
     *
     * @param nameKey see {@link Body#nameKey}
     */
    public List<Body> named(String nameKey, long territoryId, LocalDate day) {
        RecordQuery query =
                new RecordQuery().where("r.name_key = ?", nameKey).inside(territoryId, day, "r.territory_id");
        List<Object> parameters = new ArrayList<>();
        String sql = "select r.id from body r" + query.where(parameters) + " order by r.id limit " + MOST_NAMESAKES;
        return List.copyOf(byKeys(Rows.list(entities(), sql, parameters, row -> row.number("id")))
                .values());
    }

    /** The committees, not archived, that work for a territory or for a part of it; by key, a few. */
    public List<Body> committees(long territoryId, LocalDate day) {
        RecordQuery query = new RecordQuery()
                .archived(false)
                .where("r.kind = ?", BodyKind.COMMITTEE.code())
                .inside(territoryId, day, "r.territory_id");
        List<Object> parameters = new ArrayList<>();
        String sql = "select r.id from body r" + query.where(parameters) + " order by r.id limit " + MOST_NAMESAKES;
        return List.copyOf(byKeys(Rows.list(entities(), sql, parameters, row -> row.number("id")))
                .values());
    }

    /**
     * The body that holds a name in a territory.
     *
     * @param nameKey see {@link Body#nameKey}
     */
    public Optional<Body> holding(String nameKey, long territoryId) {
        return select("where e.takenName = ?1 and e.territoryId = ?2", nameKey, territoryId).stream()
                .findFirst();
    }

    /** Lets others who would give a name wait until this transaction has ended. */
    public void lockNames() {
        Rows.number(entities(), "select id from body_name_lock where id = 1 for update", List.of());
    }

    /** Takes the gatherings of a body along to its territory, with what they talk about and their documents. */
    public void moveGatherings(Body body) {
        Rows.execute(
                entities(),
                "update gathering set territory_id = ? where body_id = ? and territory_id <> ?",
                body.territoryId(),
                body.id(),
                body.territoryId());
        Rows.execute(
                entities(),
                "update agenda_item set territory_id = ? where territory_id <> ?"
                        + " and gathering_id in (select g.id from gathering g where g.body_id = ?)",
                body.territoryId(),
                body.territoryId(),
                body.id());
        Rows.execute(
                entities(),
                "update meeting_paper set territory_id = ? where territory_id <> ?"
                        + " and gathering_id in (select g.id from gathering g where g.body_id = ?)",
                body.territoryId(),
                body.territoryId(),
                body.id());
    }

    /** Takes the tasks of a body along to its territory. */
    public void moveTasks(Body body) {
        Rows.execute(
                entities(),
                "update committee_task set territory_id = ? where body_id = ? and territory_id <> ?",
                body.territoryId(),
                body.id(),
                body.territoryId());
    }
}
