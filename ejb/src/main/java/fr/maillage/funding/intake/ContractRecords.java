package fr.maillage.funding.intake;

import fr.maillage.funding.contract.ContractField;
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
import java.util.function.BiFunction;

/** Contracts of urban policy, a row for each. */
@ApplicationScoped
class ContractRecords extends RecordIntake<FieldValues<ContractField>> {

    private static final IntakeColumns COLUMNS = IntakeColumns.of("funding", "contracts")
            .must(ContractField.CODE, ContractField.TITLE, ContractField.GENERATION)
            .bounded(ContractField.CODE)
            .fields(ContractField.class)
            .may("territory");

    @Inject
    private ContractIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    ContractRecords() {
        super(COLUMNS, Permission.EDIT_FUNDING);
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, FieldValues<ContractField>> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        BiFunction<RecordRow, List<Violation>, FieldValues<ContractField>> fields = reader(ContractField.class);
        return (row, wrong) -> told(fields.apply(row, wrong), row, now);
    }

    private static FieldValues<ContractField> told(
            FieldValues<ContractField> contract, RecordRow row, IntakeTerritories.Now territories) {
        List<String> signatories = IntakeCells.parts(row.value("signatories"));
        return contract.with(ContractField.TERRITORY, territories.written(row))
                .with(
                        ContractField.COMMUNES,
                        contract.list(ContractField.COMMUNES).stream()
                                .map(territories::meant)
                                .toList())
                .with(
                        ContractField.QPV,
                        contract.list(ContractField.QPV).stream()
                                .map(text -> text.startsWith("qpv:") ? text : "qpv:" + text)
                                .toList())
                .with(ContractField.SIGNATORIES, signatories.isEmpty() ? null : String.join(", ", signatories));
    }

    @Override
    protected List<RecordOutcome> takeRead(List<FieldValues<ContractField>> rows, boolean dryRun, RecordNotes notes) {
        return intake.contracts(rows, dryRun, notes);
    }
}
