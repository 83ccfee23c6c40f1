package fr.maillage.plan.persistence;

import fr.maillage.plan.model.Frame;
import fr.maillage.record.persistence.RecordRepository;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds and writes frames. */
@ApplicationScoped
public class FrameRepository extends RecordRepository<Frame> {

    public FrameRepository() {
        super(Frame.class, "plan.frame");
    }

    /** The frame that files call by a code in a territory, archived or not. */
    public Optional<Frame> coded(String code, long territory) {
        return select("where e.code = ?1 and e.territoryId = ?2", code, territory).stream()
                .findFirst();
    }

    /** The frames of a territory with a line of some code, in the order of their keys, none that is archived. */
    public List<Frame> withLine(String code, long territory) {
        return Rows.entities(
                entities(),
                Frame.class,
                "select f.* from frame f where f.territory_id = ? and f.archived_at is null and exists (select 1"
                        + " from frame_line l where l.frame_id = f.id and l.code = ?) order by f.id",
                List.of(territory, code));
    }

    /** Lets others wait who would take a code in some territory, until this transaction has ended. */
    public void lockCodes() {
        Rows.number(entities(), "select id from plan_code_lock where id = 1 for update", List.of());
    }

    /** A frame that there is. */
    public Frame byKey(long key) {
        return byKeys(List.of(key)).get(key);
    }

    /** Counts the frames of each kind, archived ones included; by kind. */
    public Map<String, Long> uses() {
        return Rows.list(
                        entities(),
                        "select f.kind, count(*) as uses from frame f group by f.kind",
                        List.of(),
                        row -> row)
                .stream()
                .collect(Collectors.toMap(row -> row.text("kind"), row -> row.number("uses")));
    }
}
