package fr.maillage.plan.session;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.action.ActionLifecycle;
import fr.maillage.plan.figure.Figure;
import fr.maillage.plan.figure.FigureDesk;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.FigureRepository;
import fr.maillage.plan.persistence.MeasureRepository;
import fr.maillage.plan.persistence.SessionRepository;
import fr.maillage.plan.session.SessionDesk.Put;
import fr.maillage.plan.session.SessionPolicy.Slot;
import fr.maillage.plan.session.SessionSheet.Held;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The sessions of actions: how many, never who. What they count is added up to the figures of their months. Reading takes
 * READ; entering needs EDIT_PLAN on the territory whose officers keep the action, which is not archived.
 */
@Stateless
public class ActionSessionService {

    /** What problems call a session. */
    public static final String KIND = "plan.session";

    /** The most sessions that are shown at once. */
    static final int MOST = 200;

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    @Inject
    private ActionLifecycle lifecycle;

    @Inject
    private SessionRepository sessions;

    @Inject
    private SessionDesk desk;

    @Inject
    private FigureDesk figures;

    @Inject
    private FigureRepository months;

    @Inject
    private MeasureRepository measures;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The sessions of an action, the latest first, {@value #MOST} at most, in five statements.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public SessionSheet of(UUID id) {
        caller.require(Permission.READ);
        PlanAction action = lifecycle.find(id);
        List<Session> found = sessions.of(action.id(), MOST);
        List<Measure> asked = asked(action);
        Set<Long> others = found.stream()
                .flatMap(session -> session.counts().keySet().stream())
                .collect(Collectors.toCollection(HashSet::new));
        asked.forEach(measure -> others.remove(measure.key()));
        List<Measure> all = new ArrayList<>(asked);
        all.addAll(measures.byKeys(others));
        return new SessionSheet(
                action.uuid(),
                action.title(),
                asked,
                all,
                found.stream().map(session -> held(session, all)).toList());
    }

    /**
     * A session of an action.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    public Held get(UUID action, UUID id) {
        caller.require(Permission.READ);
        Session found = found(lifecycle.find(action), id);
        return held(found, measures.byKeys(found.counts().keySet()));
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
        Session session = checked(action, null, input, counts);
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
        Session after = checked(action, before, input, counts);
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

    private List<Measure> asked(PlanAction action) {
        Set<Long> keys = measures.bySession(List.of(action.kind())).getOrDefault(action.kind(), Set.of());
        return measures.asked(action.kind()).stream()
                .filter(measure -> keys.contains(measure.key()))
                .toList();
    }

    private Session checked(
            PlanAction action, Session before, FieldValues<SessionField> input, Map<String, String> said) {
        List<Violation> wrong = new ArrayList<>();
        Map<Long, BigDecimal> counts = counts(action, before, said, wrong);
        FieldValues<SessionField> values = FieldValues.none(SessionField.class);
        try {
            values = check(input);
        } catch (Problem refused) {
            wrong.addAll(refused.violations());
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        LocalDate day = LocalDate.parse(values.text(SessionField.HELD_ON));
        String title = Objects.requireNonNullElse(values.text(SessionField.TITLE), "");
        Session after = before == null
                ? new Session(0, UUID.randomUUID(), 0, action.id(), day, title, counts)
                : new Session(before.key(), before.id(), before.version(), action.id(), day, title, counts);
        List<Session> others = sessions.between(List.of(action.id()), after.month(), after.month()).stream()
                .filter(other -> !other.id().equals(after.id()))
                .toList();
        if (others.stream().anyMatch(other -> other.is(day, title))) {
            throw Problem.invalid("title", "plan-session-known", day.toString());
        }
        typed(action, before, after, others);
        return after;
    }

    private FieldValues<SessionField> check(FieldValues<SessionField> input) {
        FieldValidator<SessionField> check = new FieldValidator<>(
                SessionField.class, input, FieldValues.none(SessionField.class), vocabularies.all(), References.NONE);
        check.right(SessionField.HELD_ON).map(LocalDate::parse).ifPresent(day -> {
            if (day.isAfter(ClockProducer.today(clock))) {
                check.wrong(SessionField.HELD_ON, "plan-future", day.toString());
            } else if (day.isBefore(FIRST)) {
                check.wrong(SessionField.HELD_ON, "plan-past", day.toString(), FIRST.toString());
            }
        });
        return check.values();
    }

    /** What its kind asks for, and what it says already. */
    private Map<Long, BigDecimal> counts(
            PlanAction action, Session before, Map<String, String> said, List<Violation> wrong) {
        Map<String, Measure> known = new LinkedHashMap<>();
        asked(action).forEach(measure -> known.put(measure.code(), measure));
        if (before != null) {
            measures.byKeys(before.counts().keySet()).forEach(measure -> known.put(measure.code(), measure));
        }
        Map<Long, BigDecimal> counts = new HashMap<>();
        said.forEach((code, text) -> {
            if (!known.containsKey(code)) {
                wrong.add(Violation.of("measure", "plan-session-measure", code));
            } else if (text != null && !text.isBlank()) {
                figures.value(code, text, wrong)
                        .ifPresent(value -> counts.put(known.get(code).key(), value));
            }
        });
        if (counts.isEmpty() && wrong.isEmpty()) {
            wrong.add(Violation.of("counts", "plan-session-nothing", null));
        }
        return counts;
    }

    /** A number that somebody gave for the month is not lost without a word. */
    private void typed(PlanAction action, Session before, Session after, List<Session> others) {
        Set<Slot> summed = new HashSet<>(SessionPolicy.sums(others).keySet());
        Optional.ofNullable(before)
                .ifPresent(known ->
                        summed.addAll(SessionPolicy.sums(List.of(known)).keySet()));
        Map<Long, Figure> stands = months.of(action.id(), after.month()).stream()
                .filter(figure -> figure.value() != null)
                .collect(Collectors.toMap(Figure::measure, Function.identity()));
        List<Violation> wrong = measures.byKeys(after.counts().keySet()).stream()
                .filter(measure -> stands.containsKey(measure.key())
                        && !summed.contains(new Slot(action.id(), after.month(), measure.key())))
                .map(measure -> Violation.of(
                        measure.code(),
                        "plan-session-typed",
                        stands.get(measure.key()).value().stripTrailingZeros().toPlainString(),
                        after.month().toString()))
                .toList();
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
    }

    private static Held held(Session session, List<Measure> known) {
        Map<String, BigDecimal> counts = new LinkedHashMap<>();
        known.stream()
                .filter(measure -> session.counts().containsKey(measure.key()))
                .forEach(measure -> counts.put(measure.code(), session.counts().get(measure.key())));
        return new Held(session.id(), session.version(), session.heldOn(), session.title(), counts);
    }
}
