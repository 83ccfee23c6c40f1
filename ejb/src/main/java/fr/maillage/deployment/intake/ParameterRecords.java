package fr.maillage.deployment.intake;

import fr.maillage.deployment.post.ParameterField;
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

/** Parameters that hold for all posts of a territory, a row for each amount. */
@ApplicationScoped
class ParameterRecords extends RecordIntake<FieldValues<ParameterField>> {

    private static final IntakeColumns COLUMNS = IntakeColumns.of("deployment", "parameters")
            .must(ParameterField.CODE, ParameterField.AMOUNT)
            .fields(ParameterField.class)
            .may("territory");

    @Inject
    private PlanIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    ParameterRecords() {
        super(COLUMNS, Permission.EDIT_DEPLOYMENT);
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, FieldValues<ParameterField>> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        BiFunction<RecordRow, List<Violation>, FieldValues<ParameterField>> fields = reader(ParameterField.class);
        return (row, wrong) -> fields.apply(row, wrong).with(ParameterField.TERRITORY, now.written(row));
    }

    @Override
    protected List<RecordOutcome> takeRead(List<FieldValues<ParameterField>> rows, boolean dryRun, RecordNotes notes) {
        return intake.parameters(rows, dryRun, notes);
    }
}
