package fr.maillage.duplicate.persistence;

import fr.maillage.duplicate.DuplicateReason;
import fr.maillage.duplicate.DuplicateSearchView;
import fr.maillage.duplicate.DuplicateState;
import fr.maillage.duplicate.DuplicateSummary;
import fr.maillage.duplicate.model.Reason;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.territory.ClosureSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
            return column + " in " + ClosureSql.INSIDE;
        }
    }

    /**
     * A slice of the list.
     *
     * @param orderBy from the service's whitelist, ending in a unique key
     */
    public List<DuplicateSummary> slice(Criteria criteria, String orderBy, int offset, int limit) {
        List<Object> parameters = new ArrayList<>();
        String sql =
                "select c.uuid as uuid, c.version as version, c.score as score, c.reasons as reasons, c.state as state,"
                        + " c.found_at as found_at, c.decided_at as decided_at, c.decided_by as decided_by, a.uuid as a_uuid,"
                        + " a.name as a_name, a.address as a_address, a.postal_code as a_postal_code, ta.name as a_commune,"
                        + " a.source as a_source, a.source_id as a_source_id, b.uuid as b_uuid, b.name as b_name,"
                        + " b.address as b_address, b.postal_code as b_postal_code, tb.name as b_commune,"
                        + " b.source as b_source, b.source_id as b_source_id" + FROM
                        + " join territory ta on ta.id = a.commune_id join territory tb on tb.id = b.commune_id"
                        + criteria.where(parameters) + " order by " + orderBy + " limit " + limit + " offset " + offset;
        return Rows.list(entities, sql, parameters, DuplicateListRepository::summary);
    }

    public long count(Criteria criteria) {
        List<Object> parameters = new ArrayList<>();
        String sql = "select count(*)" + FROM + criteria.where(parameters);
        return Rows.number(entities, sql, parameters);
    }

    /** The search that ended last; empty where none has. */
    public Optional<DuplicateSearchView> lastSearch() {
        return Rows.list(
                        entities,
                        "select s.place_count, s.pair_count, s.wide_key_count, s.finished_at from duplicate_search s"
                                + " where s.finished_at is not null order by s.finished_at desc fetch first 1 row only",
                        row -> new DuplicateSearchView(
                                row.number("place_count"),
                                row.number("pair_count"),
                                row.number("wide_key_count"),
                                row.moment("finished_at")))
                .stream()
                .findFirst();
    }

    /** Reasons as the service's records. */
    public static List<DuplicateReason> reasons(String text) {
        return Reason.parse(text).stream()
                .map(r -> new DuplicateReason(r.kind().name(), r.weight(), r.detail()))
                .toList();
    }

    private static DuplicateSummary summary(Row row) {
        return new DuplicateSummary(
                row.uuid("uuid"),
                (int) row.number("version"),
                (int) row.number("score"),
                reasons(row.text("reasons")),
                DuplicateState.valueOf(row.text("state")),
                side(row, "a_"),
                side(row, "b_"),
                row.moment("found_at"),
                row.moment("decided_at"),
                row.text("decided_by"));
    }

    private static DuplicateSummary.Side side(Row row, String side) {
        return new DuplicateSummary.Side(
                row.uuid(side + "uuid"),
                row.text(side + "name"),
                row.text(side + "address"),
                row.text(side + "postal_code"),
                row.text(side + "commune"),
                row.text(side + "source"),
                row.text(side + "source_id"));
    }
}
