package fr.maillage.plan.intake;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.plan.action.Milestone;
import fr.maillage.plan.action.MilestoneDesk;
import fr.maillage.plan.action.MilestoneField;
import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.MilestoneRepository;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Milestones as files bring them: found by their places within their actions, which are found by their codes; only what a
 * row says is changed. A place stands once in a file.
 */
@Stateless
public class MilestoneIntakeService {

    @Inject
    private Attempts attempts;

    @Inject
    private NamedActions named;

    @Inject
    private MilestoneRepository milestones;

    @Inject
    private MilestoneDesk desk;

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
        NamedActions.Found found = named.of(rows, !dryRun);
        notes.expect(rows.stream().map(MilestoneIntakeService::note).toList());
        Map<Long, List<Milestone>> known = milestones
                .of(found.all().stream().map(PlanAction::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Milestone::action, Collectors.toCollection(ArrayList::new)));
        List<RecordOutcome> outcomes = new ArrayList<>();
        rows.forEach(row -> outcomes.add(take(row, found, known, dryRun, notes)));
        return outcomes;
    }

    private RecordOutcome take(
            MilestoneRow row,
            NamedActions.Found found,
            Map<Long, List<Milestone>> known,
            boolean dryRun,
            RecordNotes notes) {
        return attempts.row(row.label(), () -> {
            PlanAction action = found.action(row);
            String place = row.values().text(MilestoneField.PLACE);
            if (notes.noted(note(row)).isPresent()) {
                throw Problem.invalid("place", "plan-milestone-twice", place, row.action());
            }
            RecordOutcome outcome =
                    write(row, action, known.computeIfAbsent(action.id(), id -> new ArrayList<>()), dryRun);
            notes.note(note(row), place);
            return outcome;
        });
    }

    private static String note(MilestoneRow row) {
        return "plan:milestone|" + row.territory() + "|" + row.action() + "|"
                + row.values().text(MilestoneField.PLACE);
    }

    private RecordOutcome write(MilestoneRow row, PlanAction action, List<Milestone> all, boolean dryRun) {
        Milestone known = known(all, row.values().text(MilestoneField.PLACE));
        FieldValues<MilestoneField> before =
                known == null ? FieldValues.none(MilestoneField.class) : MilestoneDesk.values(known);
        FieldValues<MilestoneField> after = desk.check(all, row.values().or(before), known, MilestoneDesk.Days.ANY);
        List<Change> changes = before.changes(after);
        if (!dryRun) {
            Milestone kept = known == null ? desk.add(action, after) : desk.change(action, known, after);
            all.remove(known);
            all.add(kept);
        }
        String status = known == null
                ? RecordOutcome.CREATED
                : changes.isEmpty() ? RecordOutcome.UNCHANGED : RecordOutcome.UPDATED;
        return new RecordOutcome(row.label(), status, changes, List.of());
    }

    private static Milestone known(List<Milestone> all, String place) {
        return MilestoneField.PLACE
                .type()
                .normalise(place)
                .flatMap(normal -> MilestoneDesk.at(all, Integer.parseInt(normal)))
                .orElse(null);
    }
}
