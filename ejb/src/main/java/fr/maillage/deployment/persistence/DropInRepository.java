package fr.maillage.deployment.persistence;

import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.model.DropIn;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.RecordRepository;
import fr.maillage.shared.persistence.Jdbc;
import fr.maillage.shared.persistence.Rows;
import fr.maillage.territory.ClosureSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds and writes drop-ins, and who holds them. */
@ApplicationScoped
public class DropInRepository extends RecordRepository<DropIn> {

    @Inject
    private Jdbc jdbc;

    public DropInRepository() {
        super(DropIn.class, DropIn.KIND);
    }

    /** The drop-in that files call by a code, archived or not. */
    public Optional<DropIn> coded(String code) {
        return select("where e.code = ?1", code).stream().findFirst();
    }

    /** Drop-ins by their codes, archived or not, in one statement. */
    public Map<String, DropIn> coded(Collection<String> codes) {
        Map<String, DropIn> found = new HashMap<>();
        if (!codes.isEmpty()) {
            Rows.entities(
                            entities(),
                            DropIn.class,
                            "select d.* from drop_in d where d.code in (" + Rows.marks(codes) + ")",
                            codes)
                    .forEach(dropIn -> found.put(dropIn.code(), dropIn));
        }
        return found;
    }

    /** The codes of advisers among these who hold or held a post. */
    public Set<String> known(Collection<String> advisers) {
        Set<String> known = new HashSet<>();
        if (!advisers.isEmpty()) {
            jdbc.rows(
                            "select distinct a.adviser from post_assignment a where a.adviser in ("
                                    + Rows.marks(advisers) + ")",
                            advisers)
                    .forEach(row -> known.add(row.text("adviser")));
        }
        return known;
    }

    /** Tells if any assignment says who holds a post. */
    public boolean anyKnown() {
        return !jdbc.rows("select a.id from post_assignment a where a.adviser is not null limit 1", List.of())
                .isEmpty();
    }

    /** The advisers who hold a post of a host in a territory on a day, and no drop-in that runs on it; by code. */
    public List<String> advisersWithout(long territory, LocalDate day) {
        return jdbc
                .rows(
                        "select distinct a.adviser from post_assignment a join post r on r.id = a.post_id"
                                + " left join post_host_period hp on hp.post_id = r.id"
                                + " and (hp.starts_on is null or hp.starts_on <= ?)"
                                + " and (hp.ends_on is null or hp.ends_on >= ?)"
                                + " left join post_host h on h.id = hp.host_id"
                                + " where a.adviser is not null and r.archived_at is null"
                                + " and (a.starts_on is null or a.starts_on <= ?)"
                                + " and coalesce(a.ends_on, a.contract_ends_on, date '9999-12-31') >= ?"
                                + " and coalesce(hp.territory_id, h.territory_id, r.territory_id) in "
                                + ClosureSql.INSIDE
                                + " and not exists (select 1 from drop_in_adviser d join drop_in i on i.id = d.drop_in_id"
                                + " where d.adviser = a.adviser and i.archived_at is null"
                                + " and (i.starts_on is null or i.starts_on <= ?)"
                                + " and (i.ends_on is null or i.ends_on >= ?)) order by a.adviser",
                        List.of(day, day, day, day, territory, day, day, day, day))
                .stream()
                .map(row -> row.text("adviser"))
                .toList();
    }

    /**
     * The codes of the advisers of some drop-ins, in order.
     *
     * @param query of drop-ins {@code r} in places {@code p}
     * @param most how many at most
     */
    public List<String> advisers(RecordQuery query, int most) {
        List<Object> parameters = new ArrayList<>();
        String where = query.where(parameters);
        return jdbc
                .rows(
                        "select distinct d.adviser from drop_in_adviser d join drop_in r on r.id = d.drop_in_id"
                                + " join offer_card o on o.id = r.id join place_card p on p.id = o.place_id" + where
                                + " order by d.adviser fetch first " + most + " rows only",
                        parameters)
                .stream()
                .map(row -> row.text("adviser"))
                .toList();
    }

    /** Replaces who holds a drop-in, which must have been flushed. */
    public void hold(long dropIn, FieldValues<DropInField> values) {
        jdbc.update("delete from drop_in_adviser where drop_in_id = ?", dropIn);
        List<String> advisers = values.list(DropInField.ADVISERS);
        List<String> itinerant = values.list(DropInField.ITINERANT_ADVISERS);
        jdbc.write(
                "insert into drop_in_adviser (drop_in_id, adviser, itinerant, rank) values (?, ?, ?, ?)",
                advisers,
                (statement, adviser) -> {
                    statement.setLong(1, dropIn);
                    statement.setString(2, adviser);
                    statement.setBoolean(3, itinerant.contains(adviser));
                    statement.setInt(4, advisers.indexOf(adviser));
                });
    }
}
