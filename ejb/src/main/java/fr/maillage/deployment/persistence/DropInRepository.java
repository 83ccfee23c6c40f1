package fr.maillage.deployment.persistence;

import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.model.DropIn;
import fr.maillage.record.FieldValues;
import fr.maillage.record.persistence.RecordRepository;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds and writes drop-ins, and who holds them. */
@ApplicationScoped
public class DropInRepository extends RecordRepository<DropIn> {

    @Inject
    private Jdbc jdbc;

    public DropInRepository() {
        super(DropIn.class, DropIn.KIND);
    }

    /** The drop-in that files call by a code, archived or not. */
    public Optional<DropIn> coded(String code) {
        return select("where e.code = ?1", code).stream().findFirst();
    }

    /** Drop-ins by their codes, archived or not, in one statement. */
    public Map<String, DropIn> coded(Collection<String> codes) {
        Map<String, DropIn> found = new HashMap<>();
        if (!codes.isEmpty()) {
            Rows.entities(
                            entities(),
                            DropIn.class,
                            "select d.* from drop_in d where d.code in (" + Rows.marks(codes) + ")",
                            codes)
                    .forEach(dropIn -> found.put(dropIn.code(), dropIn));
        }
        return found;
    }

    /** The codes of advisers among these who hold or held a post. */
    public Set<String> known(Collection<String> advisers) {
        Set<String> known = new HashSet<>();
        if (!advisers.isEmpty()) {
            jdbc.rows(
                            "select distinct a.adviser from post_assignment a where a.adviser in ("
                                    + Rows.marks(advisers) + ")",
                            advisers)
                    .forEach(row -> known.add(row.text("adviser")));
        }
        return known;
    }

    /** The codes of all advisers of drop-ins that are not archived, in order. */
    public List<String> advisers() {
        return jdbc
                .rows(
                        "select distinct d.adviser from drop_in_adviser d join drop_in r on r.id = d.drop_in_id"
                                + " where r.archived_at is null order by d.adviser",
                        List.of())
                .stream()
                .map(row -> row.text("adviser"))
                .toList();
    }

    /** Replaces who holds a drop-in, which must have been flushed. */
    public void hold(long dropIn, FieldValues<DropInField> values) {
        jdbc.update("delete from drop_in_adviser where drop_in_id = ?", dropIn);
        List<String> advisers = values.list(DropInField.ADVISERS);
        List<String> itinerant = values.list(DropInField.ITINERANT_ADVISERS);
        jdbc.write(
                "insert into drop_in_adviser (drop_in_id, adviser, itinerant, rank) values (?, ?, ?, ?)",
                advisers,
                (statement, adviser) -> {
                    statement.setLong(1, dropIn);
                    statement.setString(2, adviser);
                    statement.setBoolean(3, itinerant.contains(adviser));
                    statement.setInt(4, advisers.indexOf(adviser));
                });
    }
}
