package fr.maillage.funding.intake;

import fr.maillage.funding.contract.EnvelopeField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeColumns;
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

/** Envelopes of contracts, a row for each year and funder. */
@ApplicationScoped
class EnvelopeRecords extends RecordIntake<FieldValues<EnvelopeField>> {

    private static final IntakeColumns COLUMNS = IntakeColumns.of("funding", "envelopes")
            .must(EnvelopeField.CONTRACT, EnvelopeField.YEAR, EnvelopeField.FUNDER, EnvelopeField.AMOUNT)
            .bounded(EnvelopeField.CONTRACT)
            .fields(EnvelopeField.class);

    @Inject
    private ContractIntakeService intake;

    EnvelopeRecords() {
        super(COLUMNS, Permission.EDIT_FUNDING);
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of("funding-contract-unknown", Set.of("contracts"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, FieldValues<EnvelopeField>> reader() {
        return reader(EnvelopeField.class);
    }

    @Override
    protected String label(RecordRow row) {
        return row.value("contract");
    }

    @Override
    protected List<RecordOutcome> takeRead(List<FieldValues<EnvelopeField>> rows, boolean dryRun, RecordNotes notes) {
        return intake.envelopes(rows, dryRun, notes);
    }
}
