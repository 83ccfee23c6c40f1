package fr.maillage.place.persistence;

import fr.maillage.record.persistence.RecordTerms;
import fr.maillage.shared.persistence.Rows;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The rows of {@code place_term}: what the record of a place says itself, and what is offered there, a term once for
 * both. Written by plain JDBC batches: mapped as a collection, JPA would alternate between
 * two statements for each place and no batch would ever fill.
 */
@ApplicationScoped
public class PlaceTermRepository {

    static final RecordTerms TERMS = new RecordTerms("place_term", "place_id");

    @Resource(lookup = "java:jboss/datasources/MaillageDS")
    private DataSource dataSource;

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /**
     * Reads the own terms of some places' records, in one statement: by place, then by vocabulary, in their order.
     */
    public Map<Long, Map<String, List<String>>> stated(Collection<Long> placeIds) {
        return read(
                placeIds,
                "select t.place_id as owner, t.vocabulary as vocabulary, t.term as term from place_term t where t.stated and t.place_id in (%s)"
                        + " order by t.place_id, t.vocabulary, t.rank");
    }

    /**
     * Reads the terms of some places' records together with what is offered there, in one statement: by place, then by
     * vocabulary, in the order of the lists.
     */
    public Map<Long, Map<String, List<String>>> effective(Collection<Long> placeIds) {
        return read(
                placeIds,
                "select t.place_id as owner, t.vocabulary as vocabulary, t.term as term from place_term t join vocabulary_term v"
                        + " on v.vocabulary = t.vocabulary and v.code = t.term where t.place_id in (%s)"
                        + " order by t.place_id, t.vocabulary, v.rank, t.rank");
    }

    /**
     * Reads the terms offered at some places, in one statement: by place, then by vocabulary, in the order of the lists. Places
     * where nothing is are absent.
     */
    public Map<Long, Map<String, List<String>>> offered(Collection<Long> placeIds) {
        return read(
                placeIds,
                "select t.place_id as owner, t.vocabulary as vocabulary, t.term as term from place_term t join vocabulary_term v"
                        + " on v.vocabulary = t.vocabulary and v.code = t.term"
                        + " where t.offered and t.place_id in (%s) order by t.place_id, t.vocabulary, v.rank");
    }

    private Map<Long, Map<String, List<String>>> read(Collection<Long> placeIds, String sql) {
        if (placeIds.isEmpty()) {
            return Map.of();
        }
        return RecordTerms.grouped(Rows.list(entities, sql.formatted(Rows.marks(placeIds)), placeIds, row -> row));
    }

    /** Counts the places that carry each term of a vocabulary, archived ones included; by term. */
    public Map<String, Long> uses(String vocabulary) {
        return TERMS.uses(entities, vocabulary);
    }

    /**
     * Replaces what records say, whole lists in a few batches. The places must have been flushed. What is offered there
     * stays.
     *
     * @param lists may be empty
     */
    public void replace(List<TermList> lists) {
        if (lists.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            Map<ListKey, Set<String>> offered = offered(connection, lists);
            delete(connection, lists);
            insert(connection, lists, offered);
            restate(connection, lists, offered);
        } catch (SQLException e) {
            throw new IllegalStateException("The terms of places cannot be written", e);
        }
    }

    /** The terms among these lists' places that offers give; nothing is asked where all places are new. */
    private static Map<ListKey, Set<String>> offered(Connection connection, List<TermList> lists) throws SQLException {
        List<Long> known = lists.stream()
                .filter(TermList::known)
                .map(TermList::placeId)
                .distinct()
                .toList();
        if (known.isEmpty()) {
            return Map.of();
        }
        String marks = known.stream().map(id -> "?").collect(Collectors.joining(","));
        Map<ListKey, Set<String>> offered = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select place_id, vocabulary, term from place_term where offered and place_id in (" + marks + ")")) {
            int index = 1;
            for (Long id : known) {
                select.setLong(index++, id);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    offered.computeIfAbsent(new ListKey(rows.getLong(1), rows.getString(2)), k -> new HashSet<>())
                            .add(rows.getString(3));
                }
            }
        }
        return offered;
    }

    private static void delete(Connection connection, List<TermList> lists) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                "delete from place_term where place_id = ? and vocabulary = ? and not offered")) {
            boolean any = false;
            for (TermList list : lists) {
                if (list.replaces()) {
                    delete.setLong(1, list.placeId());
                    delete.setString(2, list.vocabulary());
                    delete.addBatch();
                    any = true;
                }
            }
            if (any) {
                delete.executeBatch();
            }
        }
    }

    private static void insert(Connection connection, List<TermList> lists, Map<ListKey, Set<String>> offered)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into place_term (place_id, vocabulary, term, rank) values (?, ?, ?, ?)")) {
            boolean any = false;
            for (TermList list : lists) {
                short rank = 0;
                Set<String> there = offered.getOrDefault(list.key(), Set.of());
                for (String term : list.terms()) {
                    if (!there.contains(term)) {
                        insert.setLong(1, list.placeId());
                        insert.setString(2, list.vocabulary());
                        insert.setString(3, term);
                        insert.setShort(4, rank);
                        insert.addBatch();
                        any = true;
                    }
                    rank++;
                }
            }
            if (any) {
                insert.executeBatch();
            }
        }
    }

    /** A term that is offered stays in its row: the record says it too, or not any more. */
    private static void restate(Connection connection, List<TermList> lists, Map<ListKey, Set<String>> offered)
            throws SQLException {
        if (offered.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(
                "update place_term set stated = ?, rank = ? where place_id = ? and vocabulary = ? and term = ?")) {
            for (TermList list : lists) {
                for (String term : offered.getOrDefault(list.key(), Set.of())) {
                    int rank = list.terms().indexOf(term);
                    update.setBoolean(1, rank >= 0);
                    update.setShort(2, (short) Math.max(rank, 0));
                    update.setLong(3, list.placeId());
                    update.setString(4, list.vocabulary());
                    update.setString(5, term);
                    update.addBatch();
                }
            }
            update.executeBatch();
        }
    }

    private record ListKey(long placeId, String vocabulary) {}

    /**
     * A place's terms in one vocabulary.
     *
     * @param terms in order, without repetition; may be empty
     * @param replaces whether the record may have said something already
     * @param known whether the place was there before, so that something may be offered there
     */
    public record TermList(long placeId, String vocabulary, List<String> terms, boolean replaces, boolean known) {

        private ListKey key() {
            return new ListKey(placeId, vocabulary);
        }
    }
}
