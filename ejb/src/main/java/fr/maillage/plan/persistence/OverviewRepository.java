package fr.maillage.plan.persistence;

import fr.maillage.plan.action.ActionState;
import fr.maillage.plan.overview.ActionCard;
import fr.maillage.plan.overview.ActionCard.Step;
import fr.maillage.plan.overview.DatedMilestone;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads many actions at once, as far as overviews show them; conditions are those of {@link ActionListRepository}. */
@ApplicationScoped
public class OverviewRepository {

    private static final String FROM =
            "plan_action r join territory t on t.id = r.territory_id left join actor_card a on a.id = r.lead_id";

    private static final String COLUMNS =
            "r.uuid, r.code, r.title, {state} as state, r.starts_on, r.ends_on, r.territory_id, a.name as lead,"
                    + " (select min(x.line_id) from plan_action_line x where x.action_id = r.id and x.rank = 0) as line";

    private static final Map<String, String> BY_START =
            Map.of("startsOn", "case when r.starts_on is null then 1 else 0 end, r.starts_on %1$s, r.id %1$s");

    private static final String MILESTONE =
            "d.uuid as step, d.version, d.title as step_title, d.due_on, d.done_on, r.uuid, r.code, r.title, {state} as state";

    private static final String OF_MILESTONE = " join plan_milestone d on d.action_id = r.id";

    private static final Map<String, String> BY_DUE = Map.of("dueOn", "d.due_on %1$s, r.code %1$s, d.id %1$s");

    @PersistenceContext(unitName = "maillage")
    private EntityManager entities;

    @Inject
    private PastStateRepository past;

    /** The first actions of each state by their codes, in two statements. */
    public List<ActionCard> perState(RecordQuery query, LocalDate day, int most) {
        List<Object> parameters = new ArrayList<>();
        String chosen = "select r.id as id, row_number() over (partition by " + past.state(day)
                + " order by r.code, r.id) as nth from " + FROM + query.where(parameters);
        parameters.add(most);
        return cards(Rows.list(
                entities,
                "select r.id, " + on(day, COLUMNS) + " from " + FROM + " join (" + chosen
                        + ") n on n.id = r.id where n.nth <= ? order by r.code, r.id",
                parameters,
                row -> row));
    }

    /** Counts the actions in each state on a day, by its code. */
    public Map<String, Long> states(RecordQuery query, LocalDate day) {
        List<Object> parameters = new ArrayList<>();
        return Rows.list(
                        entities,
                        "select q.state, count(*) as actions from (select " + past.state(day) + " as state from " + FROM
                                + query.where(parameters) + ") q group by q.state",
                        parameters,
                        row -> row)
                .stream()
                .collect(Collectors.toMap(row -> row.text("state"), row -> row.number("actions")));
    }

    /** The first actions by their codes, in two statements. */
    public List<ActionCard> first(RecordQuery query, LocalDate day, int most) {
        List<Object> parameters = new ArrayList<>();
        return cards(Rows.list(
                entities,
                "select r.id, " + on(day, COLUMNS) + " from " + FROM + query.where(parameters)
                        + " order by r.code, r.id limit " + most,
                parameters,
                row -> row));
    }

    /** The first and the last day of all actions; null where none has one. */
    public List<LocalDate> span(RecordQuery query) {
        List<Object> parameters = new ArrayList<>();
        Row row = Rows.list(
                        entities,
                        "select min(r.starts_on) as first, max(coalesce(r.ends_on, r.starts_on)) as last from " + FROM
                                + query.where(parameters),
                        parameters,
                        found -> found)
                .get(0);
        return Stream.of("first", "last").filter(row::has).map(row::day).toList();
    }

    /** A page of actions by their first days, in three statements. */
    public Page<ActionCard> timeline(RecordQuery query, LocalDate day, PageRequest request) {
        Page<Row> page = new RecordPages(on(day, COLUMNS), FROM, BY_START, "startsOn")
                .page(entities, query, request, row -> row);
        return new Page<>(cards(page.items()), page.total(), request);
    }

    /** A page of milestones by their days, which stand in {@code d.due_on}, in two statements. */
    public Page<DatedMilestone> milestones(RecordQuery query, LocalDate day, PageRequest request) {
        return new RecordPages(on(day, MILESTONE), FROM + OF_MILESTONE, BY_DUE, "dueOn")
                .page(entities, query, request, OverviewRepository::milestone);
    }

    /** The first milestones by their days, which stand in {@code d.due_on}, in one statement. */
    public List<DatedMilestone> upcoming(RecordQuery query, LocalDate day, int most) {
        List<Object> parameters = new ArrayList<>();
        return Rows.list(
                entities,
                "select " + on(day, MILESTONE) + " from " + FROM + OF_MILESTONE + query.where(parameters)
                        + " order by d.due_on, r.code, d.id limit " + most,
                parameters,
                OverviewRepository::milestone);
    }

    /** Counts the actions kept or taking place in each of some territories or a part of it on a day, in one statement. */
    public Map<Long, Long> inside(RecordQuery query, Collection<Long> territories, LocalDate day) {
        if (territories.isEmpty()) {
            return Map.of();
        }
        List<Object> parameters = new ArrayList<>(territories);
        parameters.addAll(List.of(day, day));
        String reached = "select c.ancestor_id as place, r.id as id from " + FROM
                + " join (select o.id as action_id, o.territory_id as territory_id from plan_action o union all"
                + " select p.action_id, p.territory_id from plan_action_territory p) w on w.action_id = r.id"
                + " join territory_closure c on c.descendant_id = w.territory_id and c.ancestor_id in ("
                + Rows.marks(territories) + ") and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ?)";
        return Rows.list(
                        entities,
                        "select q.place, count(distinct q.id) as actions from (" + reached + query.where(parameters)
                                + ") q group by q.place",
                        parameters,
                        row -> row)
                .stream()
                .collect(Collectors.toMap(row -> row.number("place"), row -> row.number("actions")));
    }

    /** Columns with the state of a day. */
    private String on(LocalDate day, String columns) {
        return columns.replace("{state}", past.state(day));
    }

    private List<ActionCard> cards(List<Row> actions) {
        List<Long> keys = actions.stream().map(row -> row.number("id")).toList();
        Map<Long, List<Step>> steps = keys.isEmpty() ? Map.of() : steps(keys);
        return actions.stream()
                .map(row -> card(row, steps.getOrDefault(row.number("id"), List.of())))
                .toList();
    }

    private Map<Long, List<Step>> steps(List<Long> actions) {
        return Rows.list(
                        entities,
                        "select m.action_id, m.place, m.due_on, m.done_on, m.title from plan_milestone m"
                                + " where m.action_id in (" + Rows.marks(actions) + ") order by m.action_id, m.place",
                        actions,
                        row -> row)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.number("action_id"),
                        Collectors.mapping(OverviewRepository::step, Collectors.toList())));
    }

    private static Step step(Row row) {
        return new Step((int) row.number("place"), row.day("due_on"), row.day("done_on"), row.text("title"));
    }

    private static ActionCard card(Row row, List<Step> steps) {
        return new ActionCard(
                row.number("id"),
                row.uuid("uuid"),
                row.text("code"),
                row.text("title"),
                ActionState.byCode(row.text("state")).orElseThrow(),
                row.has("starts_on") ? row.day("starts_on") : null,
                row.has("ends_on") ? row.day("ends_on") : null,
                row.text("lead"),
                row.number("territory_id"),
                row.has("line") ? Long.valueOf(row.number("line")) : null,
                steps);
    }

    private static DatedMilestone milestone(Row row) {
        return new DatedMilestone(
                row.uuid("step"),
                (int) row.number("version"),
                row.text("step_title"),
                row.day("due_on"),
                row.has("done_on") ? row.day("done_on") : null,
                row.uuid("uuid"),
                row.text("code"),
                row.text("title"),
                ActionState.byCode(row.text("state")).orElseThrow());
    }
}
