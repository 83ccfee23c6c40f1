package fr.maillage.duplicate.persistence;

import fr.maillage.duplicate.DuplicateReason;
import fr.maillage.duplicate.DuplicateSearchView;
import fr.maillage.duplicate.DuplicateState;
import fr.maillage.duplicate.DuplicateSummary;
import fr.maillage.duplicate.model.Reason;
import fr.maillage.shared.database.SqlInstants;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The list's rows and their count. */
@ApplicationScoped
public class DuplicateListRepository {

    private static final String FROM = " from duplicate_candidate c join place_card a on a.id = c.place_a_id"
            + " join place_card b on b.id = c.place_b_id";

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    /**
     * Which pairs.
     *
     * @param territory one of the two lies in it on the day; null for all
     * @param byQpv whether a place may also lie in it by its QPV
     */
    public record Criteria(DuplicateState state, int score, Long territory, boolean byQpv, LocalDate day) {

        private String where(List<Object> parameters) {
            StringBuilder sql = new StringBuilder(" where c.state = ? and c.score >= ?");
            parameters.add(state.name());
            parameters.add(score);
            if (state == DuplicateState.OPEN) {
                sql.append(" and a.archived_at is null and b.archived_at is null");
            }
            if (territory != null) {
                sql.append(" and (").append(inside("a.commune_id", parameters));
                sql.append(" or ").append(inside("b.commune_id", parameters));
                if (byQpv) {
                    sql.append(" or ").append(inside("a.qpv_id", parameters));
                    sql.append(" or ").append(inside("b.qpv_id", parameters));
                }
                sql.append(")");
            }
            return sql.toString();
        }

        private String inside(String column, List<Object> parameters) {
            parameters.add(territory);
            parameters.add(day);
            parameters.add(day);
            return column + " in (select x.descendant_id from territory_closure x where x.ancestor_id = ?"
                    + " and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?))";
        }
    }

    /**
     * A slice of the list.
     *
     * @param orderBy from the service's whitelist, ending in a unique key
     */
    public List<DuplicateSummary> slice(Criteria criteria, String orderBy, int offset, int limit) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select c.uuid, c.version, c.score, c.reasons, c.state, c.found_at, c.decided_at, c.decided_by,"
                + " a.uuid, a.name, a.address, a.postal_code, ta.name, a.source, a.source_id,"
                + " b.uuid, b.name, b.address, b.postal_code, tb.name, b.source, b.source_id" + FROM
                + " join territory ta on ta.id = a.commune_id join territory tb on tb.id = b.commune_id"
                + criteria.where(parameters) + " order by " + orderBy + " limit " + limit + " offset " + offset;
        List<?> rows = Rows.query(entities, sql, parameters).getResultList();
        return rows.stream().map(row -> summary((Object[]) row)).toList();
    }

    public long count(Criteria criteria) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select count(*)" + FROM + criteria.where(parameters);
        return ((Number) Rows.query(entities, sql, parameters).getSingleResult()).longValue();
    }

    /** The search that ended last; empty where none has. */
    public Optional<DuplicateSearchView> lastSearch() {
        List<?> rows = entities.createNativeQuery(
                        "select s.place_count, s.pair_count, s.wide_key_count, s.finished_at from duplicate_search s"
                                + " where s.finished_at is not null order by s.finished_at desc")
                .setMaxResults(1)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(c -> new DuplicateSearchView(
                        ((Number) c[0]).longValue(),
                        ((Number) c[1]).longValue(),
                        ((Number) c[2]).longValue(),
                        SqlInstants.of(c[3])))
                .findFirst();
    }

    /** Reasons as the service's records. */
    public static List<DuplicateReason> reasons(String text) {
        return Reason.parse(text).stream()
                .map(r -> new DuplicateReason(r.kind().name(), r.weight(), r.detail()))
                .toList();
    }

    private static DuplicateSummary summary(Object[] c) {
        return new DuplicateSummary(
                UUID.fromString((String) c[0]),
                ((Number) c[1]).intValue(),
                ((Number) c[2]).intValue(),
                reasons((String) c[3]),
                DuplicateState.valueOf((String) c[4]),
                side(c, 8),
                side(c, 15),
                SqlInstants.of(c[5]),
                SqlInstants.of(c[6]),
                (String) c[7]);
    }

    private static DuplicateSummary.Side side(Object[] c, int from) {
        return new DuplicateSummary.Side(
                UUID.fromString((String) c[from]),
                (String) c[from + 1],
                (String) c[from + 2],
                (String) c[from + 3],
                (String) c[from + 4],
                (String) c[from + 5],
                (String) c[from + 6]);
    }
}
