package fr.maillage.plan.session;

import fr.maillage.plan.action.ActionLifecycle;
import fr.maillage.plan.figure.Figure;
import fr.maillage.plan.figure.FigureDesk;
import fr.maillage.plan.figure.FigureDesk.Entry;
import fr.maillage.plan.figure.FigureDesk.Source;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.FigureRepository;
import fr.maillage.plan.persistence.MeasureRepository;
import fr.maillage.plan.persistence.SessionRepository;
import fr.maillage.plan.session.SessionPolicy.Slot;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes sessions, whichever door they come by, and the months that they come to. It asks for no right. */
@ApplicationScoped
public class SessionDesk {

    @Inject
    private SessionRepository sessions;

    @Inject
    private FigureRepository figures;

    @Inject
    private MeasureRepository measures;

    @Inject
    private FigureDesk desk;

    @Inject
    private ActionLifecycle lifecycle;

    /**
     * Session before and after a change.
     *
     * @param before null for a new one
     * @param after null for one that goes
     */
    public record Put(Session before, Session after) {

        private Stream<Session> both() {
            return Stream.of(before, after).filter(Objects::nonNull);
        }
    }

    /** The months of measures of which sessions of some actions tell, with their sums, in one statement. */
    public Map<Slot, BigDecimal> sums(Collection<Long> actions, YearMonth first, YearMonth last) {
        return SessionPolicy.sums(sessions.between(actions, first, last));
    }

    /** Finds the faults of figures that somebody gives for months: sums of sessions are theirs alone. */
    public List<Violation> contradicted(PlanAction action, YearMonth month, Collection<Entry> entries) {
        Map<Slot, BigDecimal> sums = sums(List.of(action.id()), month, month);
        return entries.stream()
                .filter(entry -> contradicts(action.id(), entry, sums))
                .map(entry -> Violation.of(
                        entry.measure().code(), "plan-figure-sessions", "" + sums.get(slot(action, entry))))
                .toList();
    }

    private static boolean contradicts(long action, Entry entry, Map<Slot, BigDecimal> sums) {
        BigDecimal sum =
                sums.get(new Slot(action, entry.month(), entry.measure().key()));
        return sum != null && (entry.value() == null || sum.compareTo(entry.value()) != 0);
    }

    private static Slot slot(PlanAction action, Entry entry) {
        return new Slot(action.id(), entry.month(), entry.measure().key());
    }

    /**
     * Writes sessions of an action, which the caller has locked, and what their months come to.
     *
     * @param puts what becomes of each; none twice
     */
    public void write(PlanAction action, List<Put> puts, Source source) {
        Set<Slot> touched = new HashSet<>(
                SessionPolicy.sums(puts.stream().flatMap(Put::both).toList()).keySet());
        if (puts.isEmpty()) {
            return;
        }
        sessions.write(puts, lifecycle.now());
        TreeSet<YearMonth> months =
                puts.stream().flatMap(Put::both).map(Session::month).collect(Collectors.toCollection(TreeSet::new));
        Map<Slot, BigDecimal> sums = sums(List.of(action.id()), months.first(), months.last());
        Map<Long, Measure> known =
                measures.byKeys(touched.stream().map(Slot::measure).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Measure::key, Function.identity()));
        List<Entry> entries = touched.stream()
                .map(slot -> new Entry(slot.month(), known.get(slot.measure()), sums.get(slot)))
                .toList();
        List<Figure> stands = figures.between(List.of(action.id()), months.first(), months.last());
        List<Change> changes = new ArrayList<>();
        puts.forEach(put -> changes.add(new Change("sessions", said(put.before(), known), said(put.after(), known))));
        lifecycle.record(action, "session", changes);
        desk.write(action, entries, stands, source);
    }

    /** Day, title and numbers alone are no sentence in any language. */
    private static String said(Session session, Map<Long, Measure> known) {
        return session == null
                ? null
                : Stream.concat(
                                Stream.of(session.heldOn().toString(), session.title()),
                                session.counts().entrySet().stream()
                                        .map(count -> known.get(count.getKey()).code() + " "
                                                + count.getValue()
                                                        .stripTrailingZeros()
                                                        .toPlainString()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
    }
}
