package fr.maillage.plan.action;

import fr.maillage.actor.ActorContacts;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.person.PersonRegister;
import fr.maillage.plan.persistence.ActionListRepository;
import fr.maillage.plan.persistence.PastStateRepository;
import fr.maillage.record.RecordKeys;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.list.ListFilter;
import fr.maillage.record.list.ListRequest;
import fr.maillage.record.list.ListSpec;
import fr.maillage.record.list.RecordList;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryService;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The list of actions; states and lateness are those of a day, today without one. */
@ApplicationScoped
public class ActionList extends RecordList<ActionView, ActionField> {

    /** As much as a code with its frame has. */
    private static final int LONGEST_LINE = 100;

    private static final String AT_PLACE =
            "exists (select 1 from plan_action_place x join place_card p on p.id = x.place_id"
                    + " where x.action_id = r.id and p.uuid = ?)";

    private static final String ANSWERS = "exists (select 1 from plan_action_evidence x where x.action_id = r.id"
            + " and x.record_type = 'diagnosis.finding' and x.record_id = ?)";

    private static final String SERVES =
            "exists (select 1 from plan_action_line x join frame_line l on l.id = x.line_id"
                    + " join frame f on f.id = l.frame_id where x.action_id = r.id and f.uuid = ?)";

    private static final String FOR =
            "exists (select 1 from plan_action_term x where x.action_id = r.id and x.vocabulary = 'audience' and x.term = ?)";

    private static final String AUDIENCES =
            "select x.action_id as id, x.term as v from plan_action_term x where x.vocabulary = 'audience'";

    private static final String HERS =
            "Identifier of the person who answers for it, where you read contacts of the territory that keeps it";

    private static final String MINE =
            "true for those that you lead: you answer for them, or an actor that you are a contact"
                    + " of leads them; where nobody said who you are, those that your territories keep";

    /** By code. */
    public static final ListSpec<ActionView, ActionField> SPEC = ListSpec.of(
                    "plan.action", "/actions", ActionField.class, ActionView::values, ActionListRepository.PAGES)
            .edits(Permission.EDIT_PLAN)
            .local()
            .filter(ListFilter.words())
            .filter(ListFilter.territory("What is kept or takes place there or in a part of it", "r.territory_id"))
            .filter(ListFilter.choice("state", "r.state = ?", ActionState.codes())
                    .counted("r.state"))
            .filter(ListFilter.record("lead", "Identifier of the actor that leads", "a.uuid = ?")
                    .counted("a.uuid", "a.name"))
            .filter(ListFilter.term("kind", "Code of a kind of actions", "r.kind = ?", Vocabulary.ACTION_KIND)
                    .counted("r.kind"))
            .filter(ListFilter.term("public", "Code of a public", FOR, Vocabulary.AUDIENCE)
                    .countedEach(AUDIENCES))
            .filter(ListFilter.code("line", "Code of an axis or objective, with its frame or without", null))
            .filter(ListFilter.record("place", "Identifier of a place where it happens", AT_PLACE))
            .filter(ListFilter.record("frame", "Identifier of a frame of which it serves a line", SERVES))
            .filter(ListFilter.record("finding", "Identifier of a finding that it answers to", ANSWERS))
            .filter(ListFilter.record("person", HERS, null))
            .filter(ListFilter.flag("mine", MINE, null))
            .filter(ListFilter.flag("late", "true for late ones only", null))
            .filter(ListFilter.archived())
            .filter(ListFilter.day("at", "The day, YYYY-MM-DD; today without", null))
            .column(ActionField.CODE)
            .order("code")
            .column(ActionField.TITLE)
            .order("title")
            .link()
            .column(ActionField.STATE)
            .pageColumn("late", "filter.lateness", (action, day) -> action.late(day))
            .pageColumn("axis", "axis", ActionView::key)
            .column(ActionField.LEAD)
            .column(ActionField.ENDS_ON)
            .order("endsOn")
            .pageColumn("progress", "milestones", (action, day) -> action.progress(day))
            .fileColumn("partners", "field.partners", action -> action.values().joined(ActionField.PARTNERS))
            .fileColumn("places", "field.places", action -> action.values().joined(ActionField.PLACES))
            .unfiled(ActionField.PARTNERS, ActionField.PLACES)
            .several(ActionField.LEAD, ActionField.STATE, ActionField.KIND, ActionField.ENDS_ON, ActionField.PUBLICS)
            .done();

    private ActionListRepository lists;

    @Inject
    private PastStateRepository past;

    @Inject
    private TerritoryService territories;

    @Inject
    private PersonRegister people;

    @Inject
    private ActorContacts contacts;

    @Inject
    private Caller caller;

    /** For the proxy only. */
    protected ActionList() {}

    @Inject
    public ActionList(ActionListRepository lists) {
        super(SPEC, lists);
        this.lists = lists;
    }

    /** A page of the list, in three statements, four for a day that is past. */
    @Override
    public Page<ActionView> page(ListRequest request, PageRequest order) {
        Page<ActionView> page = super.page(request, order);
        return new Page<>(on(page.items(), day(request)), page.total(), page.request());
    }

    /** The actions of a slice of keys in the states in which they were on the day that was asked for. */
    public List<ActionView> slice(RecordKeys keys, ListRequest request) {
        return on(slice(keys), day(request));
    }

    /** The condition of what is asked for, for pages that show it in other ways. */
    public RecordQuery condition(ListRequest request) {
        return query(request);
    }

    @Override
    public boolean knows(ListFilter filter, String value) {
        return !"line".equals(filter.name())
                || value.length() <= LONGEST_LINE && !PlainText.words(value).isEmpty();
    }

    @Override
    protected ActionView view(Row row) {
        return new ActionView(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                values(row),
                lists.meant(row),
                row.number("territory_key"),
                row.text("territory_name"),
                row.uuid("lead_uuid"),
                lists.milestones(row),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }

    @Override
    protected void limit(RecordQuery query, ListFilter filter, ListRequest request) {
        String value = request.value(filter.name());
        switch (filter.name()) {
            case "territory" -> {
                if (value != null && !value.isBlank()) {
                    lists.inside(query, territories.required(value).id(), today());
                }
            }
            case "state" -> {
                if (value != null) {
                    lists.in(query, value, day(request));
                }
            }
            case "line" -> {
                if (value != null) {
                    lists.serving(query, value);
                }
            }
            case "person" -> {
                if (value != null) {
                    lists.answered(query, value)
                            .within(caller.scope(Permission.READ_CONTACTS), today(), "r.territory_id");
                }
            }
            case "mine" -> {
                if (value != null) {
                    mine(query);
                }
            }
            case "late" -> {
                if (value != null) {
                    lists.late(query, day(request));
                }
            }
            case "at" -> {
                // The others ask for it.
            }
            default -> super.limit(query, filter, request);
        }
    }

    /**
     * Those for which the caller answers, or which an actor leads that she is a contact of; where nobody said who she is,
     * those that her own territories keep.
     */
    private void mine(RecordQuery query) {
        List<Long> persons = people.of(caller.requireSignedIn().accountId());
        if (persons.isEmpty()) {
            Scope own = caller.scope(Permission.EDIT_PLAN);
            if (!own.everywhere()) {
                query.among("r.territory_id", own.territoryIds());
            }
        } else {
            lists.led(query, persons, contacts.actorsOf(persons));
        }
    }

    /** Some actions in the states in which they were on a day, in one statement at most. */
    public List<ActionView> on(List<ActionView> some, LocalDate day) {
        Map<Long, String> states = past.on(some.stream().map(ActionView::key).toList(), day);
        return some.stream()
                .map(view -> states.containsKey(view.key()) ? view.in(states.get(view.key())) : view)
                .toList();
    }
}
