package fr.maillage.territory.persistence;

import fr.maillage.shared.persistence.BulkCopy;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.territory.model.TerritoryName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Writes nodes and edges of the graph in batches: the whole of France is 36,000 nodes and 70,000 edges. */
@ApplicationScoped
public class GraphRepository {

    /** Count of the numbers that one value of the sequence stands for: the value and those before it. */
    private static final int ALLOCATION = 50;

    @Inject
    private Jdbc jdbc;

    @Inject
    private BulkCopy copy;

    /** The nodes of some kinds by code, former ones included. */
    public Map<String, StoredNode> nodes(Collection<String> kinds) {
        Map<String, StoredNode> nodes = new HashMap<>();
        jdbc.read(
                "select code, id, uuid, kind, name, population, valid_to from territory where kind in ("
                        + Rows.marks(kinds) + ")",
                List.copyOf(kinds),
                r -> nodes.put(
                        r.getString(1),
                        new StoredNode(
                                r.getLong(2),
                                UUID.fromString(r.getString(3)),
                                r.getString(4),
                                r.getString(5),
                                r.getObject(6, Integer.class),
                                r.getDate(7) == null)));
        return nodes;
    }

    /** Adds nodes that are valid from a day on; answers them by code. */
    public Map<String, StoredNode> insertNodes(Collection<Node> nodes, LocalDate since) {
        Map<String, StoredNode> stored = new HashMap<>();
        Iterator<Long> ids = reserve(nodes.size()).iterator();
        // In the order of their codes: rows that arrive sorted cost an index a fraction of what scattered ones do.
        List<Node> sorted =
                nodes.stream().sorted(Comparator.comparing(Node::code)).toList();
        for (Node node : sorted) {
            stored.put(
                    node.code(),
                    new StoredNode(ids.next(), UUID.randomUUID(), node.kind(), node.name(), node.population(), true));
        }
        jdbc.write(
                "insert into territory (id, uuid, version, kind, code, official_code, name, search_key, population,"
                        + " valid_from) values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?)",
                sorted,
                (insert, node) -> {
                    StoredNode row = stored.get(node.code());
                    insert.setLong(1, row.id());
                    insert.setString(2, row.uuid().toString());
                    insert.setString(3, node.kind());
                    insert.setString(4, node.code());
                    insert.setString(5, node.officialCode());
                    insert.setString(6, node.name());
                    insert.setString(7, TerritoryName.key(node.name()));
                    insert.setObject(8, node.population(), Types.INTEGER);
                    insert.setObject(9, since);
                });
        return stored;
    }

    /** Gives stored nodes another name and population, and makes former ones valid again. */
    public void updateNodes(Map<Long, Node> nodes) {
        jdbc.write(
                "update territory set name = ?, search_key = ?, population = ?, valid_to = null, version = version + 1"
                        + " where id = ?",
                nodes.entrySet(),
                (update, entry) -> {
                    update.setString(1, entry.getValue().name());
                    update.setString(2, TerritoryName.key(entry.getValue().name()));
                    update.setObject(3, entry.getValue().population(), Types.INTEGER);
                    update.setLong(4, entry.getKey());
                });
    }

    /** Ends nodes: on {@code day} they no longer hold. */
    public void endNodes(Collection<Long> ids, LocalDate day) {
        jdbc.write("update territory set valid_to = ?, version = version + 1 where id = ?", ids, (update, id) -> {
            update.setObject(1, day);
            update.setLong(2, id);
        });
    }

    /** The edges of today from parents to children of these kinds. */
    public Set<Link> links(Collection<String> parentKinds, String childKind) {
        List<String> parameters = new ArrayList<>(parentKinds);
        parameters.add(childKind);
        return new HashSet<>(jdbc.read(
                "select l.parent_id, l.child_id from territory_link l join territory p on p.id = l.parent_id"
                        + " join territory c on c.id = l.child_id where l.valid_to is null and p.kind in ("
                        + Rows.marks(parentKinds) + ") and c.kind = ?",
                parameters,
                r -> new Link(r.getLong(1), r.getLong(2))));
    }

    /** The edges of today that leave one parent. */
    public Set<Link> linksOf(long parentId) {
        return new HashSet<>(jdbc.read(
                "select parent_id, child_id from territory_link where valid_to is null and parent_id = ?",
                List.of(parentId),
                r -> new Link(r.getLong(1), r.getLong(2))));
    }

    /**
     * Makes the edges what they should be.
     *
     * @param before the edges of today that {@code wanted} replaces
     * @param day when new edges begin to hold and old ones end; one that began no earlier never held, and goes
     */
    public void replaceLinks(Set<Link> before, Set<Link> wanted, LocalDate day) {
        Set<Link> gone = new HashSet<>(before);
        gone.removeAll(wanted);
        Set<Link> added = new HashSet<>(wanted);
        added.removeAll(before);
        String pair = " and valid_to is null and parent_id = ? and child_id = ?";
        jdbc.write("delete from territory_link where valid_from >= ?" + pair, gone, (s, link) -> bind(s, day, link));
        jdbc.write("update territory_link set valid_to = ? where 1 = 1" + pair, gone, (s, link) -> bind(s, day, link));
        jdbc.write(
                "insert into territory_link (valid_from, parent_id, child_id) values (?, ?, ?)",
                added.stream().sorted(Link.ORDER).toList(),
                (s, link) -> bind(s, day, link));
    }

    private static void bind(PreparedStatement statement, LocalDate day, Link link) throws SQLException {
        statement.setObject(1, day);
        statement.setLong(2, link.parentId());
        statement.setLong(3, link.childId());
    }

    /** Tells if there is any territory, of whatever kind. */
    public boolean any() {
        return jdbc.numbers("select count(*) from territory", List.of())[0] > 0;
    }

    /** Tells if the database takes rows by {@link #copy}. */
    public boolean copies() {
        return copy.possible();
    }

    /**
     * Copies rows into a table of territories, in the transaction of the caller.
     *
     * @param csv as {@link BulkCopy#into} takes it
     * @throws IOException when the rows cannot be read
     */
    public void copy(String table, InputStream csv) throws IOException {
        copy.into(table, csv);
    }

    /** Lets new territories be numbered after those that were copied with their numbers; PostgreSQL alone copies. */
    public void skipStoredKeys() {
        long last = jdbc.numbers("select coalesce(max(id), 0) from territory", List.of())[0];
        long next = (last / ALLOCATION + 2) * ALLOCATION;
        jdbc.update("alter sequence territory_seq restart with " + next);
    }

    private List<Long> reserve(int count) {
        String sql = jdbc.postgresql()
                ? "select nextval('territory_seq') from generate_series(1, ?)"
                : "select next value for territory_seq from system_range(1, ?)";
        List<Long> ids = new ArrayList<>(count + ALLOCATION);
        int values = (count + ALLOCATION - 1) / ALLOCATION;
        for (long last : jdbc.read(sql, List.of(values), r -> r.getLong(1))) {
            for (long id = last - ALLOCATION + 1; id <= last; id++) {
                ids.add(id);
            }
        }
        return ids;
    }
}
