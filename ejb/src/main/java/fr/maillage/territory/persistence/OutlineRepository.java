package fr.maillage.territory.persistence;

import fr.maillage.territory.outline.Shapes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** The outlines that were imported, as simplified shapes. */
@ApplicationScoped
public class OutlineRepository {

    private static final int CHUNK = 1000;

    @Inject
    private Jdbc jdbc;

    /** Stores outlines, in place of those that the same territories had. */
    public void store(Map<Long, Geometry> shapes, OffsetDateTime at) {
        jdbc.batch(
                "delete from territory_outline where territory_id = ?",
                shapes.keySet(),
                (delete, id) -> delete.setLong(1, id));
        jdbc.batch(
                "insert into territory_outline (territory_id, shape, imported_at) values (?, ?, ?)",
                shapes.entrySet(),
                (insert, entry) -> {
                    insert.setLong(1, entry.getKey());
                    insert.setString(2, Shapes.text(entry.getValue()));
                    insert.setObject(3, at);
                });
    }

    /** The outlines of these territories; those without one are absent. */
    public Map<Long, Geometry> of(Collection<Long> ids) {
        Map<Long, Geometry> shapes = new HashMap<>();
        List<Long> all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Long> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            jdbc.query(
                    "select territory_id, shape from territory_outline where territory_id in ("
                            + Jdbc.marks(chunk.size()) + ")",
                    chunk,
                    r -> shapes.put(r.getLong(1), Shapes.ofText(r.getString(2))));
        }
        return shapes;
    }

    /** All outlines of a kind. */
    public Map<Long, Geometry> all(String kind) {
        Map<Long, Geometry> shapes = new HashMap<>();
        jdbc.query(
                "select o.territory_id, o.shape from territory_outline o join territory t on t.id = o.territory_id"
                        + " where t.kind = ? and t.valid_to is null",
                List.of(kind),
                r -> shapes.put(r.getLong(1), Shapes.ofText(r.getString(2))));
        return shapes;
    }

    /** How many there are of a kind, and when the last one came: what was made of them holds while this is the same. */
    public String state(String kind) {
        return jdbc.query(
                        "select count(*), max(o.imported_at) from territory_outline o"
                                + " join territory t on t.id = o.territory_id where t.kind = ?",
                        List.of(kind),
                        r -> r.getLong(1) + " " + r.getString(2))
                .get(0);
    }

    /** How many outlines there are by kind. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        jdbc.query(
                "select t.kind, count(*) from territory_outline o join territory t on t.id = o.territory_id group by t.kind",
                List.of(),
                r -> counts.put(r.getString(1), r.getLong(2)));
        return counts;
    }
}
