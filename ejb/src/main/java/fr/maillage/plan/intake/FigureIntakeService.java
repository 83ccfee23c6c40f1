package fr.maillage.plan.intake;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.plan.figure.Figure;
import fr.maillage.plan.figure.FigureDesk;
import fr.maillage.plan.figure.FigureDesk.Entry;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.FigureRepository;
import fr.maillage.plan.persistence.MeasureRepository;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Figures as files bring them: found by action, month and measure, and by session where a row names one. A measure that the kind of the action does not ask for is
 * refused; a figure stands once in a file.
 */
@Stateless
public class FigureIntakeService {

    @Inject
    private Attempts attempts;

    @Inject
    private NamedActions named;

    @Inject
    private MeasureRepository measures;

    @Inject
    private FigureRepository figures;

    @Inject
    private FigureDesk desk;

    @Inject
    private SessionIntake sessions;

    @Inject
    private Caller caller;

    /**
     * Takes rows within the caller's transaction, in a number of statements that does not grow with them but by the actions
     * and territories that they name.
     *
     * @param rows some hundreds at most
     * @param dryRun true to tell what would happen and write nothing
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_PLAN anywhere
     */
    public List<RecordOutcome> take(List<FigureRow> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_PLAN);
        if (rows.isEmpty()) {
            return List.of();
        }
        NamedActions.Found found = named.of(rows, !dryRun);
        notes.expect(rows.stream().map(FigureIntakeService::note).toList());
        Set<String> kinds = found.all().stream().map(PlanAction::kind).collect(Collectors.toSet());
        Map<String, List<Measure>> asked = measures.askedBy(kinds);
        Map<String, Set<Long>> bySession = measures.bySession(kinds);
        YearMonth first = month(rows, Comparator.naturalOrder());
        YearMonth last = month(rows, Comparator.reverseOrder());
        Map<Long, List<Figure>> known =
                figures.between(found.all().stream().map(PlanAction::id).toList(), first, last).stream()
                        .collect(Collectors.groupingBy(Figure::action));
        SessionIntake.Open held = sessions.open(found.all(), first, last);
        Map<PlanAction, List<Entry>> written = new LinkedHashMap<>();
        List<RecordOutcome> outcomes = new ArrayList<>();
        for (FigureRow row : rows) {
            outcomes.add(attempts.row(row.label(), () -> {
                PlanAction action = found.action(row);
                List<Figure> own = known.getOrDefault(action.id(), List.of());
                Measure measure = measure(row, asked.getOrDefault(action.kind(), List.of()), notes);
                BigDecimal before;
                if (row.session() == null) {
                    Entry entry = new Entry(row.month(), measure, row.value());
                    held.month(action, entry);
                    before = stands(entry, own);
                    written.computeIfAbsent(action, a -> new ArrayList<>()).add(entry);
                } else {
                    if (!bySession.getOrDefault(action.kind(), Set.of()).contains(measure.key())) {
                        throw Problem.invalid("measure", "plan-session-measure", row.measure());
                    }
                    before = held.session(action, row, measure, own);
                }
                notes.note(note(row), row.measure());
                return outcome(row, before);
            }));
        }
        if (!dryRun) {
            written.forEach((action, entries) ->
                    desk.write(action, entries, known.getOrDefault(action.id(), List.of()), FigureDesk.Source.FILE));
            held.write();
        }
        return outcomes;
    }

    private static YearMonth month(List<FigureRow> rows, Comparator<YearMonth> order) {
        return rows.stream().map(FigureRow::month).min(order).orElseThrow();
    }

    /** Finds the measure that a row tells of, once in a file. */
    private static Measure measure(FigureRow row, List<Measure> asked, RecordNotes notes) {
        Measure measure = asked.stream()
                .filter(m -> m.code().equals(row.measure()))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("measure", "plan-figure-measure", row.measure()));
        if (notes.noted(note(row)).isPresent()) {
            throw Problem.invalid(
                    "measure",
                    "plan-figure-twice",
                    row.measure(),
                    row.action(),
                    row.session() == null
                            ? row.month().toString()
                            : row.session().toString());
        }
        return measure;
    }

    private static String note(FigureRow row) {
        return "plan:figure|" + row.territory() + "|" + row.label();
    }

    private static BigDecimal stands(Entry entry, List<Figure> known) {
        return known.stream()
                .filter(entry::means)
                .findFirst()
                .map(Figure::value)
                .orElse(null);
    }

    private static RecordOutcome outcome(FigureRow row, BigDecimal before) {
        if (before != null && before.compareTo(row.value()) == 0) {
            return new RecordOutcome(row.label(), RecordOutcome.UNCHANGED, List.of(), List.of());
        }
        return new RecordOutcome(
                row.label(),
                before == null ? RecordOutcome.CREATED : RecordOutcome.UPDATED,
                List.of(new Change(
                        "value",
                        before == null ? null : before.stripTrailingZeros().toPlainString(),
                        row.value().toPlainString())),
                List.of());
    }
}
