package fr.maillage.diagnosis.intake;

import fr.maillage.diagnosis.irritant.IrritantField;
import fr.maillage.diagnosis.irritant.IrritantIntake;
import fr.maillage.diagnosis.irritant.IrritantIntakeService;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
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
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Irritants; a row names by code the finding that it bears out. */
@ApplicationScoped
class IrritantRecords extends RecordIntake<IrritantIntake> {

    private static final int CODE = 40;

    private static final IntakeColumns COLUMNS = IntakeColumns.of("diagnosis", "irritants")
            .must("code")
            .may("finding")
            .must(IrritantField.SUBJECT)
            .fields(IrritantField.class)
            .may("territory");

    @Inject
    private IrritantIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    IrritantRecords() {
        super(COLUMNS, Permission.EDIT_DIAGNOSIS);
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of("diagnosis-finding-successor-unknown", Set.of("findings"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, IrritantIntake> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        BiFunction<RecordRow, List<Violation>, FieldValues<IrritantField>> fields = reader(IrritantField.class);
        return (row, wrong) -> new IrritantIntake(
                IntakeCells.bounded("code", row, CODE, wrong),
                fields.apply(row, wrong).with(IrritantField.TERRITORY, now.where(row, wrong)),
                row.value("finding"));
    }

    @Override
    protected List<RecordOutcome> takeRead(List<IrritantIntake> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun);
    }
}
