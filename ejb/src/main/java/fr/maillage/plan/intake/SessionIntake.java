package fr.maillage.plan.intake;

import fr.maillage.plan.figure.Figure;
import fr.maillage.plan.figure.FigureDesk.Entry;
import fr.maillage.plan.figure.FigureDesk.Source;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.SessionRepository;
import fr.maillage.plan.session.Session;
import fr.maillage.plan.session.SessionDesk;
import fr.maillage.plan.session.SessionDesk.Put;
import fr.maillage.plan.session.SessionPolicy;
import fr.maillage.plan.session.SessionPolicy.Slot;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sessions as rows of figures tell of them: found by the day and the title within their action. */
@ApplicationScoped
class SessionIntake {

    @Inject
    private SessionRepository sessions;

    @Inject
    private SessionDesk desk;

    /** Begins with what stands of some actions, in one statement. */
    Open open(Collection<PlanAction> actions, YearMonth first, YearMonth last) {
        return new Open(sessions.between(actions.stream().map(PlanAction::id).toList(), first, last));
    }

    /** The sessions of the rows of one call. */
    final class Open {

        private final List<Session> known;
        private final Map<Slot, BigDecimal> sums;
        private final Set<Slot> typed = new HashSet<>();
        private final Map<PlanAction, Map<UUID, Session>> said = new LinkedHashMap<>();

        private Open(List<Session> known) {
            this.known = known;
            this.sums = new HashMap<>(SessionPolicy.sums(known));
        }

        /**
         * A row gives the figure of a month.
         *
         * @throws Problem INVALID where it is the sum of sessions and another one
         */
        void month(PlanAction action, Entry entry) {
            Slot slot = new Slot(action.id(), entry.month(), entry.measure().key());
            BigDecimal sum = sums.get(slot);
            if (sum != null && sum.compareTo(entry.value()) != 0) {
                throw Problem.invalid(
                        "value",
                        "plan-figure-sessions",
                        sum.stripTrailingZeros().toPlainString());
            }
            typed.add(slot);
        }

        /**
         * A row gives a count of a session.
         *
         * @param figures what stands of the action
         * @return what the session counted until now; null for nothing
         * @throws Problem INVALID where somebody gave the figure of the month
         */
        BigDecimal session(PlanAction action, FigureRow row, Measure measure, Collection<Figure> figures) {
            Slot slot = new Slot(action.id(), row.month(), measure.key());
            if (!sums.containsKey(slot)) {
                figures.stream()
                        .filter(figure -> figure.measure() == measure.key()
                                && figure.month().equals(row.month())
                                && figure.value() != null)
                        .findFirst()
                        .ifPresent(figure -> {
                            throw typed(row, figure.value());
                        });
                if (typed.contains(slot)) {
                    throw typed(row, row.value());
                }
            }
            Map<UUID, Session> own = said.computeIfAbsent(action, a -> new LinkedHashMap<>());
            Session before = own.values().stream()
                    .filter(session -> session.is(row.session(), row.title()))
                    .findFirst()
                    .orElseGet(() -> stands(action, row));
            own.put(before.id(), before.with(measure.key(), row.value()));
            BigDecimal counted = before.counts().get(measure.key());
            sums.merge(slot, counted == null ? row.value() : row.value().subtract(counted), BigDecimal::add);
            return counted;
        }

        private Session stands(PlanAction action, FigureRow row) {
            return known.stream()
                    .filter(session -> session.action() == action.id() && session.is(row.session(), row.title()))
                    .findFirst()
                    .orElseGet(() ->
                            new Session(0, UUID.randomUUID(), 0, action.id(), row.session(), row.title(), Map.of()));
        }

        private static Problem typed(FigureRow row, BigDecimal value) {
            return Problem.invalid(
                    "value",
                    "plan-session-typed",
                    value.stripTrailingZeros().toPlainString(),
                    row.month().toString());
        }

        /** Writes the sessions of which rows say something new, and the months that they come to. */
        void write() {
            Map<UUID, Session> before = known.stream().collect(Collectors.toMap(Session::id, session -> session));
            said.forEach((action, own) -> {
                List<Put> puts = new ArrayList<>();
                own.forEach((id, session) -> {
                    if (!session.says(before.get(id))) {
                        puts.add(new Put(before.get(id), session));
                    }
                });
                desk.write(action, puts, Source.FILE);
            });
        }
    }
}
