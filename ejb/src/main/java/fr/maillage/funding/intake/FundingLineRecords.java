package fr.maillage.funding.intake;

import fr.maillage.funding.financing.FundingLineField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeTerms;
import fr.maillage.intake.IntakeTerritories;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Lines of financing plans, a row for each. */
@ApplicationScoped
class FundingLineRecords extends RecordIntake<FundedRow<FundingLineField>> {

    private static final RecordSchema SCHEMA = new RecordSchema(
            "funding",
            "funding-lines",
            List.of(
                    new RecordField("code", true, false),
                    new RecordField("record", true, false),
                    new RecordField("funder", true, true),
                    RecordField.text("contract"),
                    RecordField.text("commune"),
                    new RecordField("year", true, false),
                    RecordField.terms("nature"),
                    RecordField.terms("purpose"),
                    RecordField.text("asked"),
                    RecordField.text("granted"),
                    RecordField.text("agreed"),
                    RecordField.text("paid"),
                    RecordField.text("askedOn"),
                    RecordField.text("notifiedOn"),
                    RecordField.text("paidOn"),
                    RecordField.text("fileNumber"),
                    RecordField.text("territory")));

    private static final List<KnownTerm> NATURES =
            List.of(new KnownTerm("cash", "Numéraire"), new KnownTerm("in-kind", "Nature"));

    private static final List<KnownTerm> PURPOSES =
            List.of(new KnownTerm("services", "Prestations"), new KnownTerm("people", "Ressources humaines"));

    private static final Map<String, List<String>> WORDS = words();

    @Inject
    private FinancingIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    @Inject
    private VocabularyService vocabularies;

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("code", List.of("ligne", "code", "line"));
        words.put("record", List.of("action", "record"));
        words.put("funder", List.of("financeur", "funder"));
        words.put("contract", List.of("contrat", "contrat de ville", "contract"));
        words.put("commune", List.of("commune", "ville"));
        words.put("year", List.of("annee", "exercice", "year"));
        words.put("nature", List.of("nature"));
        words.put("purpose", List.of("objet", "objet de la demande", "purpose"));
        words.put("asked", List.of("demande", "montant demande", "asked"));
        words.put("granted", List.of("accorde", "montant accorde", "granted"));
        words.put("agreed", List.of("conventionne", "engage", "montant engage", "agreed"));
        words.put("paid", List.of("paye", "verse", "montant paye", "paid"));
        words.put("askedOn", List.of("demande le", "date de demande"));
        words.put("notifiedOn", List.of("notifie le", "date de notification"));
        words.put("paidOn", List.of("paye le", "verse le", "date de paiement"));
        words.put("fileNumber", List.of("dossier", "numero de dossier", "file"));
        words.put("territory", List.of("territoire", "territory"));
        return words;
    }

    FundingLineRecords() {
        super(SCHEMA, Permission.EDIT_FUNDING, WORDS);
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return switch (field) {
            case "funder" -> IntakeTerms.known(vocabularies.all(), Vocabulary.FUNDER);
            case "nature" -> NATURES;
            case "purpose" -> PURPOSES;
            default -> List.of();
        };
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
        IntakeTerms terms = new IntakeTerms(vocabularies.all());
        return (row, wrong) -> new FundedRow<>(
                IntakeCells.bounded("record", row, 60, wrong),
                ExpenseRecords.territory(row, now),
                values(row, now, terms, wrong));
    }

    private static FieldValues<FundingLineField> values(
            RecordRow row, IntakeTerritories.Now territories, IntakeTerms terms, List<Violation> wrong) {
        String commune = row.value("commune");
        return FieldValues.none(FundingLineField.class)
                .with(FundingLineField.CODE, IntakeCells.bounded("code", row, 40, wrong))
                .with(FundingLineField.FUNDER, terms.code(Vocabulary.FUNDER, row.value("funder")))
                .with(FundingLineField.CONTRACT, IntakeCells.bounded("contract", row, 40, wrong))
                .with(
                        FundingLineField.COMMUNE,
                        commune == null ? null : territories.named(commune).orElse(commune))
                .with(FundingLineField.YEAR, row.value("year"))
                .with(FundingLineField.NATURE, IntakeCells.choice(NATURES, row.value("nature")))
                .with(FundingLineField.PURPOSE, IntakeCells.choice(PURPOSES, row.value("purpose")))
                .with(FundingLineField.ASKED, row.value("asked"))
                .with(FundingLineField.GRANTED, row.value("granted"))
                .with(FundingLineField.AGREED, row.value("agreed"))
                .with(FundingLineField.PAID, row.value("paid"))
                .with(FundingLineField.ASKED_ON, IntakeCells.date("askedOn", row, wrong))
                .with(FundingLineField.NOTIFIED_ON, IntakeCells.date("notifiedOn", row, wrong))
                .with(FundingLineField.PAID_ON, IntakeCells.date("paidOn", row, wrong))
                .with(FundingLineField.FILE_NUMBER, row.value("fileNumber"));
    }

    @Override
    protected List<RecordOutcome> takeRead(List<FundedRow<FundingLineField>> rows, boolean dryRun, RecordNotes notes) {
        return intake.lines(rows, dryRun, notes);
    }
}
