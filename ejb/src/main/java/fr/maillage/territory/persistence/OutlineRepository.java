package fr.maillage.territory.persistence;

import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
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

/** The outlines that ship or were imported, as simplified shapes. */
@ApplicationScoped
public class OutlineRepository {

    private static final int CHUNK = 1000;

    @Inject
    private Jdbc jdbc;

    /** Stores imported outlines, in place of those that the same territories had. */
    public void store(Map<Long, Geometry> shapes, OffsetDateTime at) {
        replace(shapes, at, false);
    }

    /** Stores shipped outlines in place of all that were shipped before; what was imported stays. */
    public void ship(Map<Long, Geometry> shapes, OffsetDateTime at) {
        jdbc.update("delete from territory_outline where shipped = true");
        Map<Long, Geometry> missing = new HashMap<>(shapes);
        jdbc.read("select territory_id from territory_outline", List.of(), r -> missing.remove(r.getLong(1)));
        replace(missing, at, true);
    }

    /**
     * Forgets the shipped outlines of the groups in which some communes lie: they are sums of shipped communes, which no
     * longer are what these look like.
     */
    public void forgetSums(Collection<Long> communeIds) {
        jdbc.write(
                "delete from territory_outline where shipped = true and territory_id in (select c.ancestor_id"
                        + " from territory_closure c where c.descendant_id = ? and c.ancestor_id <> c.descendant_id)",
                communeIds,
                (delete, id) -> delete.setLong(1, id));
    }

    private void replace(Map<Long, Geometry> shapes, OffsetDateTime at, boolean shipped) {
        jdbc.write(
                "delete from territory_outline where territory_id = ?",
                shapes.keySet(),
                (delete, id) -> delete.setLong(1, id));
        jdbc.write(
                "insert into territory_outline (territory_id, shape, imported_at, shipped) values (?, ?, ?, ?)",
                shapes.entrySet(),
                (insert, entry) -> {
                    insert.setLong(1, entry.getKey());
                    insert.setString(2, Shapes.text(entry.getValue()));
                    insert.setObject(3, at);
                    insert.setBoolean(4, shipped);
                });
    }

    /** The outlines of these territories; those without one are absent. */
    public Map<Long, Geometry> of(Collection<Long> ids) {
        return of(ids, "");
    }

    /** Those that were imported, and did not ship. */
    public Map<Long, Geometry> imported(Collection<Long> ids) {
        return of(ids, " and shipped = false");
    }

    private Map<Long, Geometry> of(Collection<Long> ids, String condition) {
        Map<Long, Geometry> shapes = new HashMap<>();
        List<Long> all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Long> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            jdbc.read(
                    "select territory_id, shape from territory_outline where territory_id in (" + Rows.marks(chunk)
                            + ")" + condition,
                    chunk,
                    r -> shapes.put(r.getLong(1), Shapes.ofText(r.getString(2))));
        }
        return shapes;
    }

    /**
     * The communes inside each group (département, EPT, EPCI) that has any commune in one of some départements.
     *
     * @param departmentCodes official codes, at least one
     * @return identifiers of communes by that of the group
     */
    public Map<Long, List<Long>> groups(Collection<String> departmentCodes) {
        Map<Long, List<Long>> groups = new HashMap<>();
        jdbc.read(
                "select c.ancestor_id, c.descendant_id from territory_closure c"
                        + " join territory g on g.id = c.ancestor_id and g.kind in ('DEPARTMENT', 'EPT', 'EPCI')"
                        + " join territory k on k.id = c.descendant_id and k.kind = 'COMMUNE' and k.valid_to is null"
                        + " where c.valid_to is null and g.valid_to is null and c.ancestor_id in (select x.ancestor_id"
                        + " from territory_closure x join territory_closure d on d.descendant_id = x.descendant_id"
                        + " and d.valid_to is null join territory t on t.id = d.ancestor_id and t.kind = 'DEPARTMENT'"
                        + " where x.valid_to is null and t.official_code in (" + Rows.marks(departmentCodes)
                        + "))",
                List.copyOf(departmentCodes),
                r -> groups.computeIfAbsent(r.getLong(1), k -> new ArrayList<>())
                        .add(r.getLong(2)));
        return groups;
    }

    /** All outlines of a kind. */
    public Map<Long, Geometry> all(String kind) {
        Map<Long, Geometry> shapes = new HashMap<>();
        jdbc.read(
                "select o.territory_id, o.shape from territory_outline o join territory t on t.id = o.territory_id"
                        + " where t.kind = ? and t.valid_to is null",
                List.of(kind),
                r -> shapes.put(r.getLong(1), Shapes.ofText(r.getString(2))));
        return shapes;
    }

    /** Gives the number of outlines of a kind, and the time of the last: what was made of them holds while this is the same. */
    public String state(String kind) {
        return jdbc.read(
                        "select count(*), max(o.imported_at) from territory_outline o"
                                + " join territory t on t.id = o.territory_id where t.kind = ?",
                        List.of(kind),
                        r -> r.getLong(1) + " " + r.getString(2))
                .get(0);
    }

    /** Counts the outlines by kind. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        jdbc.read(
                "select t.kind, count(*) from territory_outline o join territory t on t.id = o.territory_id group by t.kind",
                List.of(),
                r -> counts.put(r.getString(1), r.getLong(2)));
        return counts;
    }
}
