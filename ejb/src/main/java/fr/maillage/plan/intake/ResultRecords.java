package fr.maillage.plan.intake;

import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeColumns;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordRow;
import fr.maillage.plan.result.ResultCells;
import fr.maillage.plan.result.ResultField;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Result indicators of actions, a row for each, or for each day on which one was measured. */
@ApplicationScoped
class ResultRecords extends RecordIntake<ResultRow> {

    private static final int CODE = 40;

    private static final IntakeColumns COLUMNS = IntakeColumns.of("plan", "indicators")
            .must(ResultField.CODE)
            .must("action")
            .must(ResultField.LABEL)
            .fields(ResultField.class)
            .may("value", "measuredOn", "territory");

    @Inject
    private ResultIntakeService intake;

    @Inject
    private ResultCells cells;

    @Inject
    private IntakeTerritories territories;

    ResultRecords() {
        super(COLUMNS, Permission.EDIT_PLAN);
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of(
                "plan-milestone-action-unknown", Set.of("actions"),
                "plan-action-line-unknown", Set.of("scheme"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, ResultRow> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        BiFunction<RecordRow, List<Violation>, FieldValues<ResultField>> fields = reader(ResultField.class);
        return (row, wrong) -> read(row, now, fields, wrong);
    }

    private ResultRow read(
            RecordRow row,
            IntakeTerritories.Now now,
            BiFunction<RecordRow, List<Violation>, FieldValues<ResultField>> fields,
            List<Violation> wrong) {
        String action = IntakeCells.required("action", row, wrong);
        IntakeCells.bounded("action", row, CODE, wrong);
        IntakeCells.required("code", row, wrong);
        FieldValues<ResultField> values = fields.apply(row, wrong);
        String measured = IntakeCells.date("measuredOn", row, wrong);
        String written = row.value("value");
        if (measured == null && written != null && row.value("measuredOn") == null) {
            wrong.add(Violation.of("measuredOn", "plan-result-undated", written));
        }
        LocalDate on = measured == null
                ? null
                : cells.day("measuredOn", measured, wrong).orElse(null);
        BigDecimal value = written == null
                ? null
                : ResultCells.value("value", written, wrong).orElse(null);
        return new ResultRow(action, now.where(row, wrong), values, value == null ? null : on, value);
    }

    @Override
    protected List<RecordOutcome> takeRead(List<ResultRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
