package fr.maillage.funding.intake;

import fr.maillage.funding.contract.EnvelopeField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeTerms;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.KnownTerm;
import fr.maillage.mapping.RecordField;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.RecordSchema;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Envelopes of contracts, a row for each year and funder. */
@ApplicationScoped
class EnvelopeRecords extends RecordIntake<FieldValues<EnvelopeField>> {

    private static final RecordSchema SCHEMA = new RecordSchema(
            "funding",
            "envelopes",
            List.of(
                    new RecordField("contract", true, false),
                    new RecordField("year", true, false),
                    new RecordField("funder", true, true),
                    new RecordField("amount", true, false),
                    RecordField.text("overReason")));

    private static final Map<String, List<String>> WORDS = Map.of(
            "contract", List.of("contrat", "code", "contract"),
            "year", List.of("annee", "exercice", "year"),
            "funder", List.of("financeur", "programme", "funder"),
            "amount", List.of("montant", "enveloppe", "amount"),
            "overReason", List.of("motif de depassement", "motif"));

    @Inject
    private ContractIntakeService intake;

    @Inject
    private VocabularyService vocabularies;

    EnvelopeRecords() {
        super(SCHEMA, Permission.EDIT_FUNDING, WORDS);
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return "funder".equals(field) ? IntakeTerms.known(vocabularies.all(), Vocabulary.FUNDER) : List.of();
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of("funding-contract-unknown", Set.of("contracts"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, FieldValues<EnvelopeField>> reader() {
        IntakeTerms terms = new IntakeTerms(vocabularies.all());
        return (row, wrong) -> FieldValues.none(EnvelopeField.class)
                .with(EnvelopeField.CONTRACT, IntakeCells.bounded("contract", row, 40, wrong))
                .with(EnvelopeField.YEAR, row.value("year"))
                .with(EnvelopeField.FUNDER, terms.code(Vocabulary.FUNDER, row.value("funder")))
                .with(EnvelopeField.AMOUNT, row.value("amount"))
                .with(EnvelopeField.OVER_REASON, row.value("overReason"));
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
