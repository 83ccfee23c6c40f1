package fr.maillage.funding.intake;

import fr.maillage.funding.financing.ExpenseField;
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

/** Expenses of funded records, a row for each item and year. */
@ApplicationScoped
class ExpenseRecords extends RecordIntake<FundedRow<ExpenseField>> {

    private static final IntakeColumns COLUMNS = IntakeColumns.of("funding", "expenses")
            .must("record")
            .must(ExpenseField.ITEM, ExpenseField.YEAR, ExpenseField.AMOUNT)
            .fields(ExpenseField.class)
            .may("territory");

    @Inject
    private FinancingIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    ExpenseRecords() {
        super(COLUMNS, Permission.EDIT_FUNDING);
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of("funding-record-unknown", Set.of("actions"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, FundedRow<ExpenseField>> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        BiFunction<RecordRow, List<Violation>, FieldValues<ExpenseField>> fields = reader(ExpenseField.class);
        return (row, wrong) -> new FundedRow<>(
                IntakeCells.bounded("record", row, 60, wrong), now.written(row), fields.apply(row, wrong));
    }

    @Override
    protected String label(RecordRow row) {
        return row.value("record");
    }

    @Override
    protected List<RecordOutcome> takeRead(List<FundedRow<ExpenseField>> rows, boolean dryRun, RecordNotes notes) {
        return intake.expenses(rows, dryRun, notes);
    }
}
