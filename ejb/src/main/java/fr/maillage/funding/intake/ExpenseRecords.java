package fr.maillage.funding.intake;

import fr.maillage.funding.financing.ExpenseField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordField;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.RecordSchema;
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

    private static final RecordSchema SCHEMA = new RecordSchema(
            "funding",
            "expenses",
            List.of(
                    new RecordField("record", true, false),
                    new RecordField("item", true, false),
                    new RecordField("year", true, false),
                    new RecordField("amount", true, false),
                    RecordField.text("territory")));

    private static final Map<String, List<String>> WORDS = Map.of(
            "record", List.of("action", "code", "record"),
            "item", List.of("poste", "poste de depense", "libelle", "item"),
            "year", List.of("annee", "exercice", "year"),
            "amount", List.of("montant", "depense", "amount"),
            "territory", List.of("territoire", "territory"));

    @Inject
    private FinancingIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    ExpenseRecords() {
        super(SCHEMA, Permission.EDIT_FUNDING, WORDS);
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of("funding-record-unknown", Set.of("actions"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, FundedRow<ExpenseField>> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        return (row, wrong) -> new FundedRow<>(
                IntakeCells.bounded("record", row, 60, wrong),
                territory(row, now),
                FieldValues.none(ExpenseField.class)
                        .with(ExpenseField.ITEM, row.value("item"))
                        .with(ExpenseField.YEAR, row.value("year"))
                        .with(ExpenseField.AMOUNT, row.value("amount")));
    }

    /** Where the record of a row is looked for: where the row says, else where the caller may change money. */
    static String territory(RecordRow row, IntakeTerritories.Now now) {
        String own = row.cell("territory");
        return own == null ? now.within(row) : now.named(own).orElse(own);
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
