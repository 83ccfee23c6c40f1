package fr.maillage.plan.intake;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.plan.action.Milestone;
import fr.maillage.plan.action.MilestoneDesk;
import fr.maillage.plan.action.MilestoneField;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.ActionRepository;
import fr.maillage.plan.persistence.MilestoneRepository;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Milestones as files bring them: found by their places within their actions, which are found by their codes; only what a
 * row says is changed. A place stands once in a file.
 */
@Stateless
public class MilestoneIntakeService {

    @Inject
    private ActionRepository actions;

    @Inject
    private MilestoneRepository milestones;

    @Inject
    private MilestoneDesk desk;

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
    public List<RecordOutcome> take(List<MilestoneRow> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_PLAN);
        List<RecordOutcome> outcomes = new ArrayList<>();
        rows.forEach(row -> outcomes.add(take(row, dryRun, notes)));
        return outcomes;
    }

    private RecordOutcome take(MilestoneRow row, boolean dryRun, RecordNotes notes) {
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
        String place = row.values().text(MilestoneField.PLACE);
        String seen = "plan:milestone|" + row.territory() + "|" + row.action() + "|" + place;
        if (notes.noted(seen).isPresent()) {
            return refused(row, "place", "plan-milestone-twice", place, row.action());
        }
        RecordOutcome outcome = write(row, action.get(), dryRun);
        if (!outcome.rejected()) {
            notes.note(seen, place);
        }
        return outcome;
    }

    private RecordOutcome write(MilestoneRow row, PlanAction action, boolean dryRun) {
        try {
            Milestone known = known(action, row.values().text(MilestoneField.PLACE));
            FieldValues<MilestoneField> before =
                    known == null ? FieldValues.none(MilestoneField.class) : MilestoneDesk.values(known);
            FieldValues<MilestoneField> after =
                    desk.check(action.id(), row.values().or(before), known, MilestoneDesk.Days.ANY);
            List<Change> changes = before.changes(after);
            if (!dryRun) {
                if (known == null) {
                    desk.add(action, after);
                } else {
                    desk.change(action, known, after);
                }
            }
            String status = known == null
                    ? RecordOutcome.CREATED
                    : changes.isEmpty() ? RecordOutcome.UNCHANGED : RecordOutcome.UPDATED;
            return new RecordOutcome(row.label(), status, changes, List.of());
        } catch (Problem problem) {
            return RecordOutcome.rejected(row.label(), problem.violations());
        }
    }

    private Milestone known(PlanAction action, String place) {
        return MilestoneField.PLACE
                .type()
                .normalise(place)
                .flatMap(normal -> milestones.at(action.id(), Integer.parseInt(normal)))
                .orElse(null);
    }

    private static RecordOutcome refused(MilestoneRow row, String field, String rule, String value, String... args) {
        return RecordOutcome.rejected(row.label(), List.of(Violation.of(field, rule, value, args)));
    }
}
