package fr.maillage.deployment.intake;

import fr.maillage.deployment.post.TargetField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeColumns;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordRow;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;

/** Posts that the plan wants, a row for each commune. */
@ApplicationScoped
class TargetRecords extends RecordIntake<FieldValues<TargetField>> {

    private static final IntakeColumns COLUMNS = IntakeColumns.of("deployment", "target")
            .may("insee")
            .may(TargetField.COMMUNE)
            .must(TargetField.TARGET)
            .fields(TargetField.class);

    @Inject
    private PlanIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    TargetRecords() {
        super(COLUMNS, Permission.EDIT_DEPLOYMENT);
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, FieldValues<TargetField>> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        BiFunction<RecordRow, List<Violation>, FieldValues<TargetField>> fields = reader(TargetField.class);
        return (row, wrong) -> fields.apply(row, wrong).with(TargetField.COMMUNE, RowCommunes.of(row, now, wrong));
    }

    @Override
    protected String label(RecordRow row) {
        return row.value("commune");
    }

    @Override
    protected List<RecordOutcome> takeRead(List<FieldValues<TargetField>> rows, boolean dryRun, RecordNotes notes) {
        return intake.targets(rows, dryRun, notes);
    }
}
