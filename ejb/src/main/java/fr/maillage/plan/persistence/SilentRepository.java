package fr.maillage.plan.persistence;

import fr.maillage.identity.Scope;
import fr.maillage.plan.request.Silent;
import fr.maillage.record.RecordQuery;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the actions {@code r} of which nothing is known for a month, with those who take part {@code x}. */
@ApplicationScoped
public class SilentRepository {

    private static final String FROM = " from plan_action r join territory t on t.id = r.territory_id left join "
            + RequestRepository.TAKING_PART + " on x.action_id = r.id left join actor_card c on c.id = x.actor_id"
            + RequestRepository.REQUESTED;

    /** Each ends in the unique key. */
    private static final Map<String, String> ORDERS = Map.of(
            "action", "r.code %1$s, r.id %1$s, x.place %1$s, c.id %1$s",
            "partner", "c.name %1$s, r.code %1$s, r.id %1$s, c.id %1$s");

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private ActionListRepository actions;

    /**
     * A page of them, in two statements.
     *
     * @param scope where the caller keeps actions
     * @param territory the key of a territory; null for any
     */
    public Page<Silent> page(YearMonth month, Scope scope, Long territory, LocalDate today, PageRequest request) {
        String order = request.by(ORDERS, "action").formatted(request.ascending() ? "asc" : "desc");
        RecordQuery query = silent(month, scope, today).joined(month.atDay(1));
        if (territory != null) {
            actions.inside(query, territory, today);
        }
        List<Object> parameters = new ArrayList<>();
        String where = query.where(parameters);
        long total = Rows.number(entities, "select count(*)" + FROM + where, parameters);
        return new Page<>(
                Rows.list(
                        entities,
                        "select r.uuid as action, r.code as action_code, r.title, t.name as territory, "
                                + RequestRepository.ASKED + FROM + where + " order by " + order + " limit "
                                + request.size() + " offset " + request.offset(),
                        parameters,
                        SilentRepository::silent),
                total,
                request);
    }

    /** Counts the actions, in one statement. */
    public long count(YearMonth month, Scope scope, LocalDate today) {
        List<Object> parameters = new ArrayList<>();
        String where = silent(month, scope, today).where(parameters);
        return Rows.number(entities, "select count(*) from plan_action r" + where, parameters);
    }

    private static RecordQuery silent(YearMonth month, Scope scope, LocalDate today) {
        return new RecordQuery()
                .archived(false)
                .where("(r.starts_on <= ? or (r.starts_on is null and r.state = 'running'))", month.atEndOfMonth())
                .where("(r.ends_on is null or r.ends_on >= ?)", month.atDay(1))
                .where("r.state in ('running', 'done')")
                .where("exists (select 1 from plan_kind_measure k where k.kind = r.kind)")
                .where(
                        "not exists (select 1 from plan_figure f where f.action_id = r.id and f.counted_in = ?"
                                + " and f.figure is not null)",
                        month.atDay(1))
                .within(scope, today, "r.territory_id");
    }

    private static Silent silent(Row row) {
        return new Silent(
                row.uuid("action"),
                row.text("action_code"),
                row.text("title"),
                row.text("territory"),
                row.has("actor_key") ? RequestRepository.asked(row) : null);
    }
}
