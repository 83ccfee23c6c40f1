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
import fr.maillage.shared.Parts;
import fr.maillage.shared.database.Row;
import fr.maillage.shared.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Actions as rows, with their territory {@code t} and their lead {@code a}, and what they refer to. */
@ApplicationScoped
public class ActionListRepository extends RecordLists<ActionField> {

    static final RecordTerms TERMS = new RecordTerms("plan_action_term", "action_id");

    /** Between what is joined: no text has it. */
    private static final String SEPARATOR = "\u001f";

    private static final String NOT_DONE = "-";

    private static final String JOINED = "string_agg(concat(x.rank, ' ', ";
    private static final String BY = "), '" + SEPARATOR + "')";
    private static final String OF_ACTION = " where x.action_id = r.id) as ";

    private static final String LINKED = " (select " + JOINED + "l.id, ' ', concat(f.code, '/', l.code)" + BY
            + " from plan_action_line x join frame_line l on l.id = x.line_id join frame f on f.id = l.frame_id"
            + OF_ACTION
            + "objectives, (select " + JOINED + "f.uuid, ' ', coalesce(f.code, f.title)" + BY
            + " from plan_action_evidence x join finding_card f on f.uuid = x.record_id"
            + " and x.record_type = 'diagnosis.finding'" + OF_ACTION
            + "findings, (select " + JOINED + "p.id, ' ', p.name" + BY
            + " from plan_action_partner x join actor_card p on p.id = x.actor_id" + OF_ACTION
            + "partners, (select " + JOINED + "'-', ' ', x.number" + BY + " from plan_action_file x" + OF_ACTION
            + "file_numbers, (select " + JOINED + "h.id, ' ', h.code" + BY
            + " from plan_action_territory x join territory h on h.id = x.territory_id and x.role = 'perimeter'"
            + OF_ACTION
            + "perimeter, (select " + JOINED + "h.id, ' ', h.code" + BY
            + " from plan_action_territory x join territory h on h.id = x.territory_id and x.role = 'commune'"
            + OF_ACTION
            + "communes, (select " + JOINED + "p.id, ' ', concat(p.name, ', ', h.name)" + BY
            + " from plan_action_place x join place_card p on p.id = x.place_id join territory h on h.id = p.commune_id"
            + OF_ACTION
            + "places";

    /** Where they are read, and their orders. */
    public static final RecordPages PAGES = new RecordPages(
            "t.code as territory, t.name as territory_name, t.id as territory_key, a.name as lead, a.uuid as lead_uuid,"
                    + " r.lead_id," + LINKED
                    + ", (select string_agg(concat(m.due_on, ' ', coalesce(cast(m.done_on as varchar(10)), '" + NOT_DONE
                    + "')), ',') from plan_milestone m where m.action_id = r.id) as milestones",
            "plan_action r join territory t on t.id = r.territory_id left join actor_card a on a.id = r.lead_id",
            Map.of(
                    "title", "r.search_text %1$s, r.id %1$s",
                    "code", "r.code %1$s, r.id %1$s",
                    "startsOn", "r.starts_on %1$s, r.id %1$s",
                    "endsOn", "r.ends_on %1$s, r.id %1$s"),
            "code");

    private static final Map<ActionField, String> LINKS = new EnumMap<>(Map.of(
            ActionField.OBJECTIVES, "objectives",
            ActionField.FINDINGS, "findings",
            ActionField.PARTNERS, "partners",
            ActionField.FILE_NUMBERS, "file_numbers",
            ActionField.PERIMETER, "perimeter",
            ActionField.COMMUNES, "communes",
            ActionField.PLACES, "places"));

    @Inject
    private PastStateRepository past;

    public ActionListRepository() {
        super(new RecordRows<>(PAGES, ActionField.class, TERMS));
    }

    private record Link(int rank, String key, String text) {

        private static Link of(String joined) {
            int first = joined.indexOf(' ');
            int second = joined.indexOf(' ', first + 1);
            return new Link(
                    Integer.parseInt(joined, 0, first, 10),
                    joined.substring(first + 1, second),
                    joined.substring(second + 1));
        }
    }

    private static List<Link> links(Row row, ActionField field) {
        String joined = row.text(LINKS.get(field));
        return joined == null
                ? List.of()
                : Stream.of(Parts.of(joined, SEPARATOR))
                        .map(Link::of)
                        .sorted(Comparator.comparingInt(Link::rank))
                        .toList();
    }

    @Override
    public FieldValues<ActionField> values(Row row) {
        FieldValues<ActionField> values = super.values(row);
        for (ActionField field : LINKS.keySet()) {
            List<Link> links = links(row, field);
            values = values.with(field, links.stream().map(Link::text).toList());
        }
        return values;
    }

    /** What the texts of a row mean. */
    public ActionLinks meant(Row row) {
        ActionLinks meant = new ActionLinks();
        LINKS.keySet().stream()
                .filter(field -> field != ActionField.FILE_NUMBERS)
                .forEach(field -> links(row, field).forEach(link -> meant.put(field, link.text(), link.key())));
        if (row.has("lead_id")) {
            meant.put(ActionField.LEAD, row.text("lead"), Long.toString(row.number("lead_id")));
        }
        return meant;
    }

    /** When the milestones of a row are due and done. */
    public List<Due> milestones(Row row) {
        String joined = row.text("milestones");
        return joined == null
                ? List.of()
                : Stream.of(Parts.of(joined, ","))
                        .map(each -> Parts.of(each, " "))
                        .map(each -> new Due(
                                LocalDate.parse(each[0]), NOT_DONE.equals(each[1]) ? null : LocalDate.parse(each[1])))
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
        String within = " in (select c.descendant_id from territory_closure c where c.ancestor_id = ?"
                + " and c.valid_from <= ? and (c.valid_to is null or c.valid_to > ?))";
        return query.where(
                "(r.territory_id" + within
                        + " or exists (select 1 from plan_action_territory x where x.action_id = r.id"
                        + " and x.territory_id" + within + "))",
                territory,
                day,
                day,
                territory,
                day,
                day);
    }
}
