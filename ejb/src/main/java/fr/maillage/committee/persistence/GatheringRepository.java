package fr.maillage.committee.persistence;

import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.model.GatheringGroup;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.RecordRepository;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds and writes gatherings and their groups. */
@ApplicationScoped
public class GatheringRepository extends RecordRepository<Gathering> {

    /** More of one code in one place nobody tells apart. */
    private static final int MOST_NAMESAKES = 50;

    public GatheringRepository() {
        super(Gathering.class, "committee.gathering");
    }

    /** The gathering of a body that files call so, archived or not. */
    public Optional<Gathering> coded(long body, String code) {
        return select("where e.bodyId = ?1 and e.code = ?2", body, code).stream()
                .findFirst();
    }

    /** The gatherings that files call so, of bodies that work for a territory or for a part of it; archived ones left out. */
    public List<Gathering> coded(String code, long territory, LocalDate day) {
        RecordQuery query =
                new RecordQuery().archived(false).where("r.code = ?", code).inside(territory, day, "r.territory_id");
        List<Object> parameters = new ArrayList<>();
        String sql =
                "select r.id from gathering r" + query.where(parameters) + " order by r.id limit " + MOST_NAMESAKES;
        return List.copyOf(byKeys(Rows.list(entities(), sql, parameters, row -> row.number("id")))
                .values());
    }

    /** The gathering of a key that there is, read anew; nobody else changes it until this transaction has ended. */
    public Gathering lockedByKey(long key) {
        return locked(byKeys(List.of(key)).get(key).uuid()).orElseThrow();
    }

    /** Tells whether a gathering was made because a file named it, so that the rest is still to be said. */
    public boolean toComplete(Gathering gathering) {
        return Rows.number(
                        entities(), "select count(*) from gathering_to_complete where gathering_id = ?", gathering.id())
                > 0;
    }

    /** Notes that the rest of a gathering, which must have been flushed, is still to be said, or that it has been. */
    public void leaveOpen(Gathering gathering, boolean open) {
        Rows.execute(entities(), "delete from gathering_to_complete where gathering_id = ?", gathering.id());
        if (open) {
            Rows.execute(entities(), "insert into gathering_to_complete (gathering_id) values (?)", gathering.id());
        }
    }

    /** Takes what a gathering talks about, and its documents, along to its territory. */
    public void moveItems(Gathering gathering) {
        Rows.execute(
                entities(),
                "update agenda_item set territory_id = ? where gathering_id = ? and territory_id <> ?",
                gathering.territoryId(),
                gathering.id(),
                gathering.territoryId());
        Rows.execute(
                entities(),
                "update meeting_paper set territory_id = ? where gathering_id = ? and territory_id <> ?",
                gathering.territoryId(),
                gathering.id(),
                gathering.territoryId());
    }

    /** The groups of a gathering, in their order. */
    public List<GatheringGroup> groups(long gathering) {
        return entities()
                .createQuery(
                        "select g from GatheringGroup g where g.gatheringId = :gathering order by g.rank, g.id",
                        GatheringGroup.class)
                .setParameter("gathering", gathering)
                .getResultList();
    }

    public void add(GatheringGroup group) {
        entities().persist(group);
    }

    public void remove(GatheringGroup group) {
        entities().remove(group);
    }
}
