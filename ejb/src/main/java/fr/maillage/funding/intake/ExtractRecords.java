package fr.maillage.funding.intake;

import fr.maillage.funding.extract.ExtractField;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Extracts of Dauphin, the register of the State's subsidies, a row for each file. */
@ApplicationScoped
class ExtractRecords extends RecordIntake<ExtractRow> {

    private static final IntakeColumns COLUMNS = IntakeColumns.of("funding", "dauphin-extract")
            .must(ExtractField.FILE_NUMBER)
            .must("takenOn", "year")
            .fields(ExtractField.class)
            .must(ExtractField.GRANTED)
            .may("territory");

    @Inject
    private ExtractIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    ExtractRecords() {
        super(COLUMNS, Permission.EDIT_FUNDING);
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of("funding-extract-no-line", Set.of("funding-lines"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, ExtractRow> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        BiFunction<RecordRow, List<Violation>, FieldValues<ExtractField>> fields = reader(ExtractField.class);
        return (row, wrong) -> read(row, now.written(row), fields, wrong);
    }

    private static ExtractRow read(
            RecordRow row,
            String territory,
            BiFunction<RecordRow, List<Violation>, FieldValues<ExtractField>> fields,
            List<Violation> wrong) {
        LocalDate day = IntakeCells.day("takenOn", row.value("takenOn"), wrong);
        if (day == null && wrong.isEmpty()) {
            wrong.add(Violation.of("takenOn", "required", null));
        }
        IntakeCells.required("fileNumber", row, wrong);
        return new ExtractRow(territory, IntakeCells.required("year", row, wrong), day, fields.apply(row, wrong));
    }

    @Override
    protected String label(RecordRow row) {
        return row.value("fileNumber");
    }

    @Override
    protected List<RecordOutcome> takeRead(List<ExtractRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
