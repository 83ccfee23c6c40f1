package fr.maillage.plan.intake;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.plan.figure.Figure;
import fr.maillage.plan.figure.FigureDesk;
import fr.maillage.plan.figure.FigureDesk.Entry;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.ActionRepository;
import fr.maillage.plan.persistence.FigureRepository;
import fr.maillage.plan.persistence.MeasureRepository;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Figures as files bring them: found by action, month and measure. A measure that the kind of the action does not ask for is
 * refused; a figure stands once in a file.
 */
@Stateless
public class FigureIntakeService {

    @Inject
    private ActionRepository actions;

    @Inject
    private MeasureRepository measures;

    @Inject
    private FigureRepository figures;

    @Inject
    private FigureDesk desk;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    /**
     * Takes rows one after the other within the caller's transaction.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_PLAN anywhere
     */
    public List<RecordOutcome> take(List<FigureRow> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_PLAN);
        List<RecordOutcome> outcomes = new ArrayList<>();
        rows.forEach(row -> outcomes.add(take(row, dryRun, notes)));
        return outcomes;
    }

    private RecordOutcome take(FigureRow row, boolean dryRun, RecordNotes notes) {
        Optional<TerritoryView> territory = territories.byCode(row.territory());
        if (territory.isEmpty()) {
            return refused(row, "territory", "record.territory", row.territory());
        }
        if (!caller.may(Permission.EDIT_PLAN, territory.get().id())) {
            return refused(row, "territory", "outside-territory", row.territory());
        }
        Optional<PlanAction> action = actions.coded(
                        row.action(), territory.get().id())
                .flatMap(a -> dryRun ? Optional.of(a) : actions.locked(a.uuid()));
        if (action.isEmpty()) {
            return refused(row, "action", "plan-milestone-action-unknown", row.action());
        }
        if (action.get().archived()) {
            return refused(row, "action", "plan-action-archived-known", row.action());
        }
        Optional<Measure> measure = measures.asked(action.get().kind()).stream()
                .filter(m -> m.code().equals(row.measure()))
                .findFirst();
        if (measure.isEmpty()) {
            return refused(row, "measure", "plan-figure-measure", row.measure());
        }
        String seen = "plan:figure|" + row.territory() + "|" + row.label();
        if (notes.noted(seen).isPresent()) {
            return refused(
                    row,
                    "measure",
                    "plan-figure-twice",
                    row.measure(),
                    row.action(),
                    row.month().toString());
        }
        notes.note(seen, row.measure());
        return write(row, action.get(), measure.get(), dryRun);
    }

    private RecordOutcome write(FigureRow row, PlanAction action, Measure measure, boolean dryRun) {
        BigDecimal before = figures.of(action.id(), row.month()).stream()
                .filter(figure -> figure.measure() == measure.key())
                .findFirst()
                .map(Figure::value)
                .orElse(null);
        if (before != null && before.compareTo(row.value()) == 0) {
            return new RecordOutcome(row.label(), RecordOutcome.UNCHANGED, List.of(), List.of());
        }
        if (!dryRun) {
            desk.write(action, row.month(), List.of(new Entry(measure, row.value())), "file");
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

    private static RecordOutcome refused(FigureRow row, String field, String rule, String value, String... args) {
        return RecordOutcome.rejected(row.label(), List.of(Violation.of(field, rule, value, args)));
    }
}
