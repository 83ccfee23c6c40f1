package fr.maillage.plan.persistence;

import fr.maillage.funding.FundedRecord;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.territory.ClosureSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds actions as those who keep their money know them. */
@ApplicationScoped
public class FundedActionRepository {

    /** The word for actions in references. */
    public static final String TYPE = "plan.action";

    private static final String FIELDS = "select a.uuid, a.code, a.title, a.territory_id, a.archived_at";

    private static final String FROM = " from plan_action a where ";

    private static final String DURING = " and x.valid_from <= ? and (x.valid_to is null or x.valid_to > ?))";

    private static final String PART =
            "exists (select 1 from territory_closure x where x.ancestor_id = ? and x.descendant_id = a.territory_id"
                    + DURING;

    private static final String WITHIN = " in " + ClosureSql.INSIDE;

    private static final String ORDER = " order by a.code, a.id";

    @Inject
    private Jdbc jdbc;

    /**
     * The actions of some codes that are kept on a territory; of a code that none has there, those on its parts on a day; of
     * one that none has there either, those on the innermost that contains it.
     */
    public List<FundedRecord> coded(Collection<String> codes, long territory, LocalDate day) {
        List<Object> parameters = new ArrayList<>(List.of(territory, territory, day, day));
        parameters.addAll(codes);
        parameters.addAll(List.of(territory, territory, day, day, territory, day, day));
        List<Row> found = jdbc.rows(
                FIELDS + ", case when a.territory_id = ? then 0 when " + PART + " then 1 else 1 + "
                        + ClosureSql.parts("a.territory_id")
                        + " end as distance" + FROM
                        + "a.code in (" + Rows.marks(codes) + ") and (a.territory_id = ? or " + PART
                        + " or exists (select 1 from territory_closure x where x.descendant_id = ?"
                        + " and x.ancestor_id = a.territory_id" + DURING + ")" + ORDER,
                parameters);
        Map<String, Long> nearest = new HashMap<>();
        found.forEach(row -> nearest.merge(row.text("code"), row.number("distance"), Long::min));
        return records(
                found.stream().filter(row -> nearest.get(row.text("code")).equals(row.number("distance"))));
    }

    /** Some actions by their identifiers, archived or not. */
    public List<FundedRecord> byIds(Collection<UUID> ids) {
        List<String> texts = ids.stream().map(UUID::toString).toList();
        return read("a.uuid in (" + Rows.marks(texts) + ")" + ORDER, texts);
    }

    /** The actions that are not archived. */
    public List<FundedRecord> all() {
        return read("a.archived_at is null" + ORDER, List.of());
    }

    /** The actions that are kept or take place inside a territory on a day and are not archived. */
    public List<FundedRecord> on(long territory, LocalDate day) {
        return read(
                "a.archived_at is null and (a.territory_id" + WITHIN
                        + " or exists (select 1 from plan_action_territory h where h.action_id = a.id and h.territory_id"
                        + WITHIN + "))" + ORDER,
                List.of(territory, day, day, territory, day, day));
    }

    private List<FundedRecord> read(String condition, Collection<?> parameters) {
        return records(jdbc.rows(FIELDS + FROM + condition, parameters).stream());
    }

    private static List<FundedRecord> records(Stream<Row> rows) {
        return rows.map(row -> new FundedRecord(
                        new RecordRef(TYPE, row.uuid("uuid")),
                        row.text("code"),
                        row.text("title"),
                        Set.of(row.number("territory_id")),
                        row.has("archived_at")))
                .toList();
    }
}
