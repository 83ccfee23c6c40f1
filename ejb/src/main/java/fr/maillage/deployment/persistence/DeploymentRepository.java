package fr.maillage.deployment.persistence;

import fr.maillage.deployment.calendar.DeployedPost;
import fr.maillage.deployment.calendar.Deployment.CommuneTarget;
import fr.maillage.deployment.calendar.Deployment.DeployedHost;
import fr.maillage.deployment.post.ParameterField;
import fr.maillage.record.persistence.Relation;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.territory.ClosureSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The posts of a territory on a day. */
@ApplicationScoped
public class DeploymentRepository {

    private static final String INSIDE = " in " + ClosureSql.INSIDE;

    private static final String POSTS =
            "select r.id, r.uuid, r.version, r.territory_id, r.code, h.code as host, h.name as host_name,"
                    + " c.code as place, c.name as place_name, r.returned_on,"
                    + " r.convention_ends_on, r.contract_ends_on, r.bonus, r.agreed, r.paid, r.outcome, r.yearly_cost"
                    + " from post r left join post_host_period hp on hp.post_id = r.id"
                    + " and (hp.starts_on is null or hp.starts_on <= ?) and (hp.ends_on is null or hp.ends_on >= ?)"
                    + " left join post_host h on h.id = hp.host_id"
                    + " join territory c on c.id = coalesce(hp.territory_id, h.territory_id, r.territory_id)"
                    + " where r.archived_at is null and c.id" + INSIDE + " order by r.code";

    // The territory with the fewest parts is the nearest one.
    private static final String COSTS = "select c.code as place, p.amount from deployment_parameter p"
            + " join territory_closure y on y.ancestor_id = p.territory_id"
            + " and y.valid_from <= ? and (y.valid_to is null or y.valid_to > ?)"
            + " join territory c on c.id = y.descendant_id"
            + " where p.code = ? and c.id" + INSIDE
            + " order by (select count(*) from territory_closure z where z.ancestor_id = p.territory_id) desc";

    @Inject
    private Jdbc jdbc;

    /** Its posts that are not archived, by their codes, with the host that each has on that day. */
    public List<DeployedPost> posts(long territory, LocalDate day) {
        List<Row> posts = jdbc.rows(POSTS, List.of(day, day, territory, day, day));
        return Relation.join(jdbc, List.of(Occupations.RELATION), posts).stream()
                .map(DeploymentRepository::post)
                .toList();
    }

    private static DeployedPost post(Row row) {
        return new DeployedPost(
                row.uuid("uuid"),
                (int) row.number("version"),
                row.number("territory_id"),
                row.text("code"),
                row.text("host"),
                row.text("host_name"),
                row.text("place"),
                row.text("place_name"),
                Occupations.of(row),
                row.day("returned_on"),
                row.day("convention_ends_on"),
                row.day("contract_ends_on"),
                "yes".equals(row.text("bonus")),
                amount(row, "agreed"),
                amount(row, "paid"),
                row.text("outcome"),
                amount(row, "yearly_cost"));
    }

    private static BigDecimal amount(Row row, String column) {
        String written = row.written(column);
        return written == null ? null : new BigDecimal(written).setScale(2);
    }

    /** Reads the yearly cost of a post in each of its places, by their codes, as the nearest territory says that says so. */
    public Map<String, BigDecimal> costs(long territory, LocalDate day) {
        Map<String, BigDecimal> costs = new HashMap<>();
        jdbc.rows(COSTS, List.of(day, day, ParameterField.Codes.YEARLY_COST, territory, day, day))
                .forEach(row -> costs.put(row.text("place"), amount(row, "amount")));
        return costs;
    }

    /** The hosts in it, by name. */
    public List<DeployedHost> hosts(long territory, LocalDate day) {
        return jdbc
                .rows(
                        "select h.code, h.name, c.code as place, h.state_amount from post_host h"
                                + " join territory c on c.id = h.territory_id where c.id" + INSIDE
                                + " order by h.name, h.id",
                        List.of(territory, day, day))
                .stream()
                .map(row -> new DeployedHost(
                        row.text("code"), row.text("name"), row.text("place"), amount(row, "state_amount")))
                .toList();
    }

    /** Reads the posts that the plan wants in its communes. */
    public List<CommuneTarget> targets(long territory, LocalDate day) {
        return jdbc
                .rows(
                        "select c.code, c.name, p.target from post_target p join territory c on c.id = p.territory_id"
                                + " where c.id" + INSIDE + " order by c.code",
                        List.of(territory, day, day))
                .stream()
                .map(row -> new CommuneTarget(row.text("code"), row.text("name"), (int) row.number("target")))
                .toList();
    }
}
