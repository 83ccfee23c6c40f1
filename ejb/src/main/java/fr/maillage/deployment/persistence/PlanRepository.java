package fr.maillage.deployment.persistence;

import fr.maillage.deployment.post.ParameterField;
import fr.maillage.deployment.post.TargetField;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and writes how many posts the plan wants where, and what holds for all posts of a territory. */
@ApplicationScoped
public class PlanRepository {

    @Inject
    private Jdbc jdbc;

    /** The targets of some communes, by their codes. */
    public Map<String, FieldValues<TargetField>> targets(Collection<String> communes) {
        Map<String, FieldValues<TargetField>> found = new HashMap<>();
        if (!communes.isEmpty()) {
            jdbc.rows(
                            "select t.code, p.target, p.urban_policy from post_target p"
                                    + " join territory t on t.id = p.territory_id where t.code in ("
                                    + Rows.marks(communes) + ")",
                            communes)
                    .forEach(row -> found.put(
                            row.text("code"),
                            FieldValues.none(TargetField.class)
                                    .with(TargetField.COMMUNE, row.text("code"))
                                    .with(TargetField.TARGET, row.written("target"))
                                    .with(TargetField.URBAN_POLICY, row.text("urban_policy"))));
        }
        return found;
    }

    /** Lets the plan want this in a commune. */
    public void target(long territory, FieldValues<TargetField> values) {
        jdbc.update("delete from post_target where territory_id = ?", territory);
        jdbc.update(
                "insert into post_target (territory_id, target, urban_policy) values (?, ?, ?)",
                Arrays.asList(
                        territory,
                        Integer.valueOf(values.text(TargetField.TARGET)),
                        values.text(TargetField.URBAN_POLICY)));
    }

    /** The amount that a territory itself says, by what it is of. */
    public Map<String, String> parameters(long territory) {
        Map<String, String> found = new HashMap<>();
        jdbc.rows("select p.code, p.amount from deployment_parameter p where p.territory_id = ?", List.of(territory))
                .forEach(row -> found.put(row.text("code"), Amounts.plain(row.written("amount"))));
        return found;
    }

    /** The amount that the nearest territory says around a territory, or that it says itself. */
    public Optional<BigDecimal> nearest(long territory, String code, LocalDate day) {
        // The territory with the fewest parts is the nearest one.
        return jdbc
                .rows(
                        "select p.amount from deployment_parameter p"
                                + " join territory_closure y on y.ancestor_id = p.territory_id and y.descendant_id = ?"
                                + " and y.valid_from <= ? and (y.valid_to is null or y.valid_to > ?)"
                                + " where p.code = ? order by (select count(*) from territory_closure z"
                                + " where z.ancestor_id = p.territory_id), p.territory_id",
                        List.of(territory, day, day, code))
                .stream()
                .map(row -> new BigDecimal(row.written("amount")))
                .findFirst();
    }

    /** Lets a territory say this. */
    public void parameter(long territory, FieldValues<ParameterField> values) {
        String code = values.text(ParameterField.CODE);
        jdbc.update("delete from deployment_parameter where territory_id = ? and code = ?", territory, code);
        jdbc.update(
                "insert into deployment_parameter (territory_id, code, amount) values (?, ?, ?)",
                territory,
                code,
                new BigDecimal(values.text(ParameterField.AMOUNT)));
    }
}
