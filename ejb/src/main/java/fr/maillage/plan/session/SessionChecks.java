package fr.maillage.plan.session;

import fr.maillage.plan.figure.Figure;
import fr.maillage.plan.figure.FigureDesk;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.FigureRepository;
import fr.maillage.plan.persistence.MeasureRepository;
import fr.maillage.plan.persistence.SessionRepository;
import fr.maillage.plan.session.SessionPolicy.Slot;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
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

/** The rules of sessions with all that they ask. */
@ApplicationScoped
public class SessionChecks {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    @Inject
    private SessionRepository sessions;

    @Inject
    private FigureDesk figures;

    @Inject
    private FigureRepository months;

    @Inject
    private MeasureRepository measures;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Clock clock;

    /** Lists the measures that the kind of an action asks for session by session, in its order. */
    List<Measure> asked(PlanAction action) {
        Set<Long> keys = measures.bySession(List.of(action.kind())).getOrDefault(action.kind(), Set.of());
        return measures.asked(action.kind()).stream()
                .filter(measure -> keys.contains(measure.key()))
                .toList();
    }

    /**
     * A session in normal form.
     *
     * @param before what it was until now; null for a new one
     * @param said by the codes of measures, as people write numbers
     * @throws Problem INVALID with one violation per wrong value
     */
    Session checked(PlanAction action, Session before, FieldValues<SessionField> input, Map<String, String> said) {
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

    /** Reads the counts of the measures that its kind asks for, and of those that it has already. */
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
}
