package fr.maillage.plan.intake;

import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeColumns;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordRow;
import fr.maillage.plan.action.MilestoneField;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Milestones of actions, a row for each. */
@ApplicationScoped
class MilestoneRecords extends RecordIntake<MilestoneRow> {

    private static final int CODE = 40;

    private static final IntakeColumns COLUMNS = IntakeColumns.of("plan", "milestones")
            .must("action")
            .must(MilestoneField.PLACE, MilestoneField.TITLE, MilestoneField.DUE_ON)
            .fields(MilestoneField.class)
            .may("territory");

    @Inject
    private MilestoneIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    MilestoneRecords() {
        super(COLUMNS, Permission.EDIT_PLAN);
    }

    @Override
    protected String label(RecordRow row) {
        return row.value("action");
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of("plan-milestone-action-unknown", Set.of("actions"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, MilestoneRow> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        BiFunction<RecordRow, List<Violation>, FieldValues<MilestoneField>> fields = reader(MilestoneField.class);
        return (row, wrong) -> {
            String code = IntakeCells.required("action", row, wrong);
            IntakeCells.bounded("action", row, CODE, wrong);
            IntakeCells.required("place", row, wrong);
            return new MilestoneRow(code, now.where(row, wrong), fields.apply(row, wrong));
        };
    }

    @Override
    protected List<RecordOutcome> takeRead(List<MilestoneRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
