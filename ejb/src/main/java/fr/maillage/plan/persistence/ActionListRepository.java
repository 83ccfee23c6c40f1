package fr.maillage.plan.persistence;

import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionLinks;
import fr.maillage.plan.action.ProgressPolicy.Due;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.persistence.RecordLists;
import fr.maillage.record.persistence.RecordPages;
import fr.maillage.record.persistence.RecordRows;
import fr.maillage.record.persistence.RecordTerms;
import fr.maillage.record.persistence.Relation;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Actions as rows, with their territory {@code t} and their lead {@code a}, and what they refer to. */
@ApplicationScoped
public class ActionListRepository extends RecordLists<ActionField> {

    static final RecordTerms TERMS = new RecordTerms("plan_action_term", "action_id");

    private static final String MILESTONES = "milestones";

    /** Where they are read, and their orders. */
    public static final RecordPages PAGES = new RecordPages(
            "t.code as territory, t.name as territory_name, t.id as territory_key, a.name as lead, a.uuid as lead_uuid,"
                    + " r.lead_id",
            "plan_action r join territory t on t.id = r.territory_id left join actor_card a on a.id = r.lead_id",
            Map.of(
                    "title", "r.search_text %1$s, r.id %1$s",
                    "code", "r.code %1$s, r.id %1$s",
                    "startsOn", "r.starts_on %1$s, r.id %1$s",
                    "endsOn", "r.ends_on %1$s, r.id %1$s"),
            "code");

    private static final Map<ActionField, Relation> LINKS = new EnumMap<>(Map.of(
            ActionField.OBJECTIVES,
            link(
                    ActionField.OBJECTIVES,
                    "plan_action_line x join frame_line l on l.id = x.line_id join frame f on f.id = l.frame_id",
                    "l.id",
                    "concat(f.code, '/', l.code)"),
            ActionField.FINDINGS,
            link(
                    ActionField.FINDINGS,
                    "plan_action_evidence x join finding_card f on f.uuid = x.record_id"
                            + " and x.record_type = 'diagnosis.finding'",
                    "f.uuid",
                    "coalesce(f.code, f.title)"),
            ActionField.PARTNERS,
            link(
                    ActionField.PARTNERS,
                    "plan_action_partner x join actor_card p on p.id = x.actor_id",
                    "p.id",
                    "p.name"),
            ActionField.FILE_NUMBERS,
            link(ActionField.FILE_NUMBERS, "plan_action_file x", "null", "x.number"),
            ActionField.PERIMETER,
            link(ActionField.PERIMETER, territories("perimeter"), "h.id", "h.code"),
            ActionField.COMMUNES,
            link(ActionField.COMMUNES, territories("commune"), "h.id", "h.code"),
            ActionField.PLACES,
            link(
                    ActionField.PLACES,
                    "plan_action_place x join place_card p on p.id = x.place_id join territory h on h.id = p.commune_id",
                    "p.id",
                    "concat(p.name, ', ', h.name)")));

    @Inject
    private PastStateRepository past;

    public ActionListRepository() {
        super(new RecordRows<>(PAGES, ActionField.class, TERMS, relations()));
    }

    private static Relation link(ActionField field, String from, String key, String text) {
        return new Relation(field.key(), "x.action_id", from, key, text, "x.rank");
    }

    private static String territories(String role) {
        return "plan_action_territory x join territory h on h.id = x.territory_id and x.role = '" + role + "'";
    }

    private static List<Relation> relations() {
        List<Relation> all = new ArrayList<>(LINKS.values());
        all.add(new Relation(MILESTONES, "m.action_id", "plan_milestone m", "m.due_on", "m.done_on", "m.place"));
        return all;
    }

    @Override
    public FieldValues<ActionField> values(Row row) {
        FieldValues<ActionField> values = super.values(row);
        for (ActionField field : LINKS.keySet()) {
            values = values.with(field, row.texts(field.key()));
        }
        return values;
    }

    /** Gives the meanings of the texts of a row. */
    public ActionLinks meant(Row row) {
        ActionLinks meant = new ActionLinks();
        LINKS.keySet().stream()
                .filter(field -> field != ActionField.FILE_NUMBERS)
                .forEach(field -> row.linked(field.key()).forEach(link -> meant.put(field, link.text(), link.key())));
        if (row.has("lead_id")) {
            meant.put(ActionField.LEAD, row.text("lead"), Long.toString(row.number("lead_id")));
        }
        return meant;
    }

    /** When the milestones of a row are due and done. */
    public List<Due> milestones(Row row) {
        return row.linked(MILESTONES).stream()
                .map(milestone -> new Due(milestone.keyDay(), milestone.textDay()))
                .toList();
    }

    /** Limits a list to actions that were in a state on a day. */
    public RecordQuery in(RecordQuery query, String state, LocalDate day) {
        return query.where(past.state(day) + " = ?", state);
    }

    /** Limits a list to actions that serve a line of a frame that holds now, or one below it. */
    public RecordQuery serving(RecordQuery query, String line) {
        return query.where(
                "exists (select 1 from plan_action_line x join frame_line l on l.id = x.line_id"
                        + " join frame f on f.id = l.frame_id join frame_version v on v.frame_id = f.id and "
                        + FrameLineRepository.CURRENT
                        + " left join frame_version_line vl on vl.line_id = l.id and vl.version_id = v.id"
                        + " left join frame_line p on p.id = vl.parent_id where x.action_id = r.id and"
                        + " (l.code = ? or concat(f.code, '/', l.code) = ? or p.code = ? or concat(f.code, '/', p.code) = ?))",
                line,
                line,
                line,
                line);
    }

    /** Limits a list to actions that were late on a day. */
    public RecordQuery late(RecordQuery query, LocalDate day) {
        return query.where(
                past.state(day)
                        + " in ('planned', 'running') and exists (select 1 from plan_milestone m where m.action_id = r.id"
                        + " and m.due_on < ? and (m.done_on is null or m.done_on > ?))",
                day,
                day);
    }

    /** Limits a list to actions for which one of some people answers, or which one of some actors leads. */
    public RecordQuery led(RecordQuery query, Collection<Long> persons, Collection<Long> actors) {
        List<Object> parameters = new ArrayList<>(persons);
        parameters.addAll(actors);
        String led = actors.isEmpty() ? "" : " or r.lead_id in (" + Rows.marks(actors) + ")";
        return query.where("(r.person_id in (" + Rows.marks(persons) + ")" + led + ")", parameters.toArray());
    }

    /** Limits a list to actions for which a person answers. */
    public RecordQuery answered(RecordQuery query, String person) {
        return query.where("r.person_id in (select p.id from person_card p where p.uuid = ?)", person);
    }

    /** Limits a list to actions that are kept or take place inside a territory on a day. */
    public RecordQuery inside(RecordQuery query, long territory, LocalDate day) {
        RecordQuery reached = new RecordQuery().inside(territory, day, "x.territory_id");
        List<Object> parameters = new ArrayList<>();
        RecordQuery own = new RecordQuery().inside(territory, day, "r.territory_id");
        String kept = own.holds(parameters);
        return query.where(
                "(" + kept + " or exists (select 1 from plan_action_territory x where x.action_id = r.id and "
                        + reached.holds(parameters) + "))",
                parameters.toArray());
    }
}
