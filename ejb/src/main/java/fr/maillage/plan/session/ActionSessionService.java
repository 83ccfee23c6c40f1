package fr.maillage.plan.session;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.action.ActionLifecycle;
import fr.maillage.plan.figure.FigureDesk;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.MeasureRepository;
import fr.maillage.plan.persistence.SessionRepository;
import fr.maillage.plan.reach.ReachedPeople;
import fr.maillage.plan.session.SessionDesk.Put;
import fr.maillage.plan.session.SessionSheet.Held;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The sessions of actions: how many, never who. What they count is added up to the figures of their months. Reading takes
 * READ; entering needs EDIT_PLAN on the territory whose officers keep the action, which is not archived.
 */
@Stateless
public class ActionSessionService {

    /** Name for a session in problems. */
    public static final String KIND = "plan.session";

    /** The most sessions that are shown at once. */
    static final int MOST = 200;

    @Inject
    private ActionLifecycle lifecycle;

    @Inject
    private SessionRepository sessions;

    @Inject
    private SessionDesk desk;

    @Inject
    private SessionChecks checks;

    @Inject
    private MeasureRepository measures;

    @Inject
    private ReachedPeople people;

    @Inject
    private Caller caller;

    /**
     * The sessions of an action, the latest first, {@value #MOST} at most, in six statements; people only for whoever may
     * enter them.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public SessionSheet of(UUID id) {
        caller.require(Permission.READ);
        PlanAction action = lifecycle.find(id);
        List<Session> found = sessions.of(action.id(), MOST);
        List<Measure> asked = checks.asked(action);
        Set<Long> others = found.stream()
                .flatMap(session -> session.counts().keySet().stream())
                .collect(Collectors.toCollection(HashSet::new));
        asked.forEach(measure -> others.remove(measure.key()));
        List<Measure> all = new ArrayList<>(asked);
        all.addAll(measures.byKeys(others));
        List<Measure> read = read(action, all);
        return new SessionSheet(
                action.uuid(),
                action.title(),
                asked,
                read,
                found.stream().map(session -> held(session, read)).toList());
    }

    /**
     * A session of an action.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public Held get(UUID action, UUID id) {
        caller.require(Permission.READ);
        PlanAction of = lifecycle.find(action);
        Session found = found(of, id);
        return held(found, read(of, measures.byKeys(found.counts().keySet())));
    }

    private List<Measure> read(PlanAction action, List<Measure> all) {
        return people.live(action.territoryId()) ? all : ReachedPeople.others(all);
    }

    /**
     * Enters a session.
     *
     * @param counts by the codes of measures, as people write numbers; null or blank where nothing was counted
     * @throws Problem INVALID with one violation per wrong value, on {@code heldOn}, {@code title}, the code of a measure or
     *     {@code counts}; DENIED; CONFLICT for an archived action; NOT_FOUND
     */
    public Held add(UUID id, FieldValues<SessionField> input, Map<String, String> counts) {
        PlanAction action = lifecycle.held(id);
        Session session = checks.checked(action, null, input, counts);
        desk.write(action, List.of(new Put(null, session)), FigureDesk.Source.OFFICER);
        return get(id, session.id());
    }

    /**
     * Replaces what a session says: counts that are not named are taken back.
     *
     * @param version the version that the caller has seen
     * @throws Problem as for {@link #add}; STALE when it has another version now
     */
    public Held change(
            UUID id, UUID session, int version, FieldValues<SessionField> input, Map<String, String> counts) {
        PlanAction action = lifecycle.held(id);
        Session before = seen(action, session, version);
        Session after = checks.checked(action, before, input, counts);
        if (!after.says(before)) {
            desk.write(action, List.of(new Put(before, after)), FigureDesk.Source.OFFICER);
        }
        return get(id, session);
    }

    /**
     * Takes a session out; its month comes to less.
     *
     * @throws Problem as for {@link #change}
     */
    public void remove(UUID id, UUID session, int version) {
        PlanAction action = lifecycle.held(id);
        desk.write(action, List.of(new Put(seen(action, session, version), null)), FigureDesk.Source.OFFICER);
    }

    private Session seen(PlanAction action, UUID id, int version) {
        Session found = found(action, id);
        if (found.version() != version) {
            throw Problem.stale(KIND, id.toString());
        }
        return found;
    }

    private Session found(PlanAction action, UUID id) {
        return sessions.byId(id)
                .filter(session -> session.action() == action.id())
                .orElseThrow(() -> Problem.notFound(KIND, String.valueOf(id)));
    }

    private static Held held(Session session, List<Measure> known) {
        Map<String, BigDecimal> counts = new LinkedHashMap<>();
        known.stream()
                .filter(measure -> session.counts().containsKey(measure.key()))
                .forEach(measure -> counts.put(measure.code(), session.counts().get(measure.key())));
        return new Held(session.id(), session.version(), session.heldOn(), session.title(), counts);
    }
}
