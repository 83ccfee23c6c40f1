package fr.maillage.deployment.intake;

import fr.maillage.deployment.coverage.CoveragePointField;
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

/** Places where people live, a row for each. */
@ApplicationScoped
class CoveragePointRecords extends RecordIntake<FieldValues<CoveragePointField>> {

    private static final IntakeColumns COLUMNS = IntakeColumns.of("deployment", "coverage-points")
            .must(CoveragePointField.CODE)
            .may(CoveragePointField.NAME)
            .must(CoveragePointField.LATITUDE, CoveragePointField.LONGITUDE)
            .fields(CoveragePointField.class)
            .may("territory");

    @Inject
    private CoverageIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    CoveragePointRecords() {
        super(COLUMNS, Permission.EDIT_DEPLOYMENT);
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, FieldValues<CoveragePointField>> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        BiFunction<RecordRow, List<Violation>, FieldValues<CoveragePointField>> fields =
                reader(CoveragePointField.class);
        return (row, wrong) -> fields.apply(row, wrong).with(CoveragePointField.TERRITORY, now.written(row));
    }

    @Override
    protected List<RecordOutcome> takeRead(
            List<FieldValues<CoveragePointField>> rows, boolean dryRun, RecordNotes notes) {
        return intake.points(rows, dryRun, notes);
    }
}
