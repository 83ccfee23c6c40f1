package fr.maillage.plan.action;

import fr.maillage.audit.AuditView;
import fr.maillage.identity.Permission;
import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.FrameLines;
import fr.maillage.plan.action.ActionChecks.Checked;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.ActionLinkRepository;
import fr.maillage.plan.persistence.MilestoneRepository;
import fr.maillage.record.FieldValues;
import fr.maillage.record.LifecycleService;
import fr.maillage.record.RecordKeys;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Actions. Reading needs READ somewhere; changing one needs EDIT_PLAN on the territory whose officers keep it. How far
 * one is, and whether it is late, is worked out from its milestones for any day.
 */
@Stateless
@LocalBean
public class ActionService extends LifecycleService<PlanAction, ActionDetail, ActionField> {

    /** Fields of the history that hold what was counted, and measured. */
    private static final Set<String> COUNTS = Set.of("figures", "sessions", "results");

    @Inject
    private ActionLifecycle lifecycle;

    @Inject
    private ActionList list;

    @Inject
    private ActionChecks checks;

    @Inject
    private ActionLinkRepository links;

    @Inject
    private MilestoneRepository milestones;

    @Inject
    private FrameLines lines;

    @Inject
    private TerritoryService territories;

    /**
     * A page of the list, in three statements, four for a day that is past.
     *
     * @param day as of which actions are in a state, and late; null for today
     * @param request sorts by {@code code} (default), {@code title}, {@code startsOn} or {@code endsOn}
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND for an unknown territory; INVALID for an
     *     unknown sort
     */
    public Page<ActionView> list(ActionFilter filter, LocalDate day, PageRequest request) {
        return list.page(filter.asked(day(day)), request);
    }

    /**
     * The keys of the whole list, for a file.
     *
     * @throws Problem as for {@link #list}
     */
    public RecordKeys keys(ActionFilter filter, LocalDate day, PageRequest request) {
        return list.keys(filter.asked(day(day)), request);
    }

    /**
     * The actions of a slice of such keys, in one statement, two for a day that is past.
     *
     * @param day as of which they are in a state; null for today
     */
    public List<ActionView> slice(RecordKeys keys, LocalDate day) {
        caller().require(Permission.READ);
        return list.on(list.slice(keys), day(day));
    }

    /**
     * An action in the state in which it was on a day.
     *
     * @param day null for today
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public ActionView on(ActionView action, LocalDate day) {
        caller().require(Permission.READ);
        return list.on(List.of(action), day(day)).get(0);
    }

    /** The principal lines of some actions, in one statement; by the key of the action, absent where it serves none. */
    public Map<Long, FrameLineRef> principals(Collection<ActionView> actions) {
        caller().require(Permission.READ);
        Map<Long, Long> first = actions.stream()
                .filter(a -> !a.links().keys(ActionField.OBJECTIVES).isEmpty())
                .collect(Collectors.toMap(
                        ActionView::key,
                        a -> a.links().keys(ActionField.OBJECTIVES).get(0)));
        Map<Long, FrameLineRef> found = lines.byKeys(Set.copyOf(first.values()));
        return first.entrySet().stream()
                .filter(entry -> found.containsKey(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> found.get(entry.getValue())));
    }

    /**
     * Names a finding as actions write it: by its code, else its title.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public String finding(UUID id) {
        caller().require(Permission.READ);
        return links.findings(List.of(id.toString())).stream()
                .findFirst()
                .map(found -> found.code() == null ? found.title() : found.code())
                .orElseThrow(() -> Problem.notFound(FindingLink.TYPE, id.toString()));
    }

    /** The milestones of some actions, in one statement: by the key of the action, in their order. */
    public Map<Long, List<Milestone>> milestones(Collection<ActionView> actions) {
        caller().require(Permission.READ);
        return milestones.of(actions.stream().map(ActionView::key).toList()).stream()
                .collect(Collectors.groupingBy(Milestone::action));
    }

    /**
     * Enters an action, an idea where no state is said.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_PLAN on the territory
     */
    public ActionDetail create(FieldValues<ActionField> input) {
        caller().require(Permission.EDIT_PLAN);
        FieldValues<ActionField> whole =
                input.or(FieldValues.none(ActionField.class).with(ActionField.STATE, ActionState.IDEA.code()));
        Checked checked = checks.check(list.numbered(whole), null, false);
        allowed(checked);
        return detail(lifecycle.create(checked));
    }

    @Override
    public ActionDetail update(UUID id, int version, FieldValues<ActionField> input) {
        PlanAction action = lifecycle.forChange(id, version);
        lifecycle.requireActive(action);
        ActionView before = list.byUuid(id).orElseThrow();
        Checked checked = checks.check(input, before, false);
        allowed(checked);
        lifecycle.update(action, before.values(), checked);
        return detail(action);
    }

    /**
     * Lets an action go to another state; what it says beside stays.
     *
     * @param reason why it is suspended or abandoned; nothing for other states
     * @param endsOn its last day, where it is said now; null or blank leaves it as it is
     * @throws Problem as for {@link #update}
     */
    public ActionDetail move(UUID id, int version, String state, String reason, String endsOn) {
        lifecycle.forChange(id, version);
        FieldValues<ActionField> values = list.byUuid(id)
                .orElseThrow()
                .values()
                .with(ActionField.STATE, state)
                .with(ActionField.STATE_REASON, reason);
        return update(
                id, version, endsOn == null || endsOn.isBlank() ? values : values.with(ActionField.ENDS_ON, endsOn));
    }

    private void allowed(Checked checked) {
        caller().require(
                        Permission.EDIT_PLAN,
                        territories
                                .required(checked.values().text(ActionField.TERRITORY))
                                .id());
    }

    /** A day, today for null. */
    public LocalDate day(LocalDate asked) {
        return asked == null ? list.today() : asked;
    }

    /** The history; what was counted and measured, figure by figure and session by session, only for whoever may enter it. */
    @Override
    public List<AuditView> history(UUID id) {
        List<AuditView> all = super.history(id);
        return caller().may(Permission.EDIT_PLAN, lifecycle.find(id).territoryId())
                ? all
                : all.stream()
                        .filter(line -> line.changes().stream().noneMatch(change -> COUNTS.contains(change.field())))
                        .toList();
    }

    @Override
    protected ActionLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected ActionDetail detail(PlanAction action) {
        ActionView view = list.byUuid(action.uuid()).orElseThrow();
        List<Long> served = view.links().keys(ActionField.OBJECTIVES);
        Map<Long, FrameLineRef> found = lines.byKeys(served);
        return new ActionDetail(
                view,
                lifecycle.editable(action),
                served.stream().map(found::get).filter(Objects::nonNull).toList(),
                links.findings(view.links().of(ActionField.FINDINGS).values()),
                milestones.of(List.of(view.key())));
    }
}
