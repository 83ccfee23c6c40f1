package fr.maillage.place.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The rows of {@code place_term}. Written by plain JDBC batches: mapped as a collection, JPA would alternate between
 * two statements for each place and no batch would ever fill.
 */
@ApplicationScoped
public class PlaceTermRepository {

    @Resource(lookup = "java:jboss/datasources/MaillageDS")
    private DataSource dataSource;

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /** The terms of some places, in one statement: by place, then by vocabulary, in their order. */
    public Map<Long, Map<String, List<String>>> of(Collection<Long> placeIds) {
        if (placeIds.isEmpty()) {
            return Map.of();
        }
        String marks = Stream.generate(() -> "?").limit(placeIds.size()).collect(Collectors.joining(","));
        var query = entities.createNativeQuery("select place_id, vocabulary, term from place_term where place_id in ("
                + marks + ") order by place_id, vocabulary, rank");
        int index = 1;
        for (Long id : placeIds) {
            query.setParameter(index++, id);
        }
        Map<Long, Map<String, List<String>>> terms = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            terms.computeIfAbsent(((Number) columns[0]).longValue(), k -> new HashMap<>())
                    .computeIfAbsent((String) columns[1], k -> new ArrayList<>())
                    .add((String) columns[2]);
        }
        return terms;
    }

    /** How many places carry each term of a vocabulary, archived ones included; by term. */
    public Map<String, Long> uses(String vocabulary) {
        Map<String, Long> uses = new HashMap<>();
        for (Object row : entities.createNativeQuery(
                        "select term, count(*) from place_term where vocabulary = ?1 group by term")
                .setParameter(1, vocabulary)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            uses.put((String) columns[0], ((Number) columns[1]).longValue());
        }
        return uses;
    }

    /**
     * Replaces whole lists, in two batches. The places must have been flushed.
     *
     * @param lists may be empty
     */
    public void replace(List<TermList> lists) {
        if (lists.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            delete(connection, lists);
            insert(connection, lists);
        } catch (SQLException e) {
            throw new IllegalStateException("The terms of places cannot be written", e);
        }
    }

    private static void delete(Connection connection, List<TermList> lists) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from place_term where place_id = ? and vocabulary = ?")) {
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

    private static void insert(Connection connection, List<TermList> lists) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into place_term (place_id, vocabulary, term, rank) values (?, ?, ?, ?)")) {
            boolean any = false;
            for (TermList list : lists) {
                short rank = 0;
                for (String term : list.terms()) {
                    insert.setLong(1, list.placeId());
                    insert.setString(2, list.vocabulary());
                    insert.setString(3, term);
                    insert.setShort(4, rank++);
                    insert.addBatch();
                    any = true;
                }
            }
            if (any) {
                insert.executeBatch();
            }
        }
    }

    /**
     * A place's terms in one vocabulary.
     *
     * @param terms in order, without repetition; may be empty
     * @param replaces whether there may be rows already
     */
    public record TermList(long placeId, String vocabulary, List<String> terms, boolean replaces) {}
}
