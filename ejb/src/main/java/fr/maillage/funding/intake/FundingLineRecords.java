package fr.maillage.funding.intake;

import fr.maillage.funding.financing.FundingLineField;
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

/** Lines of financing plans, a row for each. */
@ApplicationScoped
class FundingLineRecords extends RecordIntake<FundedRow<FundingLineField>> {

    private static final IntakeColumns COLUMNS = IntakeColumns.of("funding", "funding-lines")
            .must(FundingLineField.CODE)
            .must("record")
            .fields(FundingLineField.class)
            .must(FundingLineField.FUNDER, FundingLineField.YEAR)
            .bounded(FundingLineField.CODE, FundingLineField.CONTRACT)
            .may("territory");

    @Inject
    private FinancingIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    FundingLineRecords() {
        super(COLUMNS, Permission.EDIT_FUNDING);
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of(
                "funding-record-unknown", Set.of("actions"),
                "funding-contract-unknown", Set.of("contracts"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, FundedRow<FundingLineField>> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        BiFunction<RecordRow, List<Violation>, FieldValues<FundingLineField>> fields = reader(FundingLineField.class);
        return (row, wrong) -> {
            FieldValues<FundingLineField> line = fields.apply(row, wrong);
            return new FundedRow<>(
                    IntakeCells.bounded("record", row, 60, wrong),
                    now.written(row),
                    line.with(FundingLineField.COMMUNE, now.meant(line.text(FundingLineField.COMMUNE))));
        };
    }

    @Override
    protected List<RecordOutcome> takeRead(List<FundedRow<FundingLineField>> rows, boolean dryRun, RecordNotes notes) {
        return intake.lines(rows, dryRun, notes);
    }
}
