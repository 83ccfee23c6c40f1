package fr.maillage.plan.action;

import fr.maillage.actor.ActorContacts;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.identity.Scope;
import fr.maillage.person.PersonRegister;
import fr.maillage.plan.persistence.ActionListRepository;
import fr.maillage.plan.persistence.PastStateRepository;
import fr.maillage.record.RecordQuery;
import fr.maillage.record.RecordSearch;
import fr.maillage.shared.database.Row;
import fr.maillage.territory.TerritoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The list of actions. */
@ApplicationScoped
public class ActionSearch extends RecordSearch<ActionView> {

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
    protected ActionSearch() {}

    @Inject
    ActionSearch(ActionListRepository lists) {
        super(lists);
        this.lists = lists;
    }

    /** @param day as of which actions are in a state, and late */
    public RecordQuery query(ActionFilter filter, LocalDate day) {
        RecordQuery query = lists.query(filter, day);
        if (filter.mine()) {
            mine(query);
        }
        if (filter.person() != null) {
            lists.answered(query, filter.person())
                    .within(caller.scope(Permission.READ_CONTACTS), today(), "r.territory_id");
        }
        return filter.territory() == null || filter.territory().isBlank()
                ? query
                : lists.inside(query, territories.required(filter.territory()).id(), today());
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
                lists.kept(query, own.territoryIds());
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

    @Override
    protected ActionView view(Row row) {
        return new ActionView(
                row.number("id"),
                row.uuid("uuid"),
                (int) row.number("version"),
                lists.values(row),
                lists.meant(row),
                row.number("territory_key"),
                row.text("territory_name"),
                row.uuid("lead_uuid"),
                lists.milestones(row),
                row.moment("archived_at"),
                row.text("archive_reason"),
                row.moment("updated_at"));
    }
}
