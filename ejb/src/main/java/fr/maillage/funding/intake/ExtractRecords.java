package fr.maillage.funding.intake;

import fr.maillage.funding.extract.ExtractField;
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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Extracts of Dauphin, the register of the State's subsidies, a row for each file. */
@ApplicationScoped
class ExtractRecords extends RecordIntake<ExtractRow> {

    private static final RecordSchema SCHEMA = new RecordSchema(
            "funding",
            "dauphin-extract",
            List.of(
                    new RecordField("fileNumber", true, false),
                    new RecordField("takenOn", true, false),
                    new RecordField("year", true, false),
                    RecordField.text("carrier"),
                    RecordField.text("title"),
                    RecordField.text("contract"),
                    RecordField.text("commune"),
                    RecordField.text("programme"),
                    RecordField.text("asked"),
                    new RecordField("granted", true, false),
                    RecordField.text("agreed"),
                    RecordField.text("paid"),
                    RecordField.text("status"),
                    RecordField.text("territory")));

    private static final Map<String, List<String>> WORDS = words();

    @Inject
    private ExtractIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("fileNumber", List.of("numero de dossier", "dossier"));
        words.put("takenOn", List.of("date d extraction", "date extraction"));
        words.put("year", List.of("exercice", "annee"));
        words.put("carrier", List.of("porteur"));
        words.put("title", List.of("intitule de l action", "intitule"));
        words.put("contract", List.of("contrat de ville", "contrat"));
        words.put("commune", List.of("commune"));
        words.put("programme", List.of("programme"));
        words.put("asked", List.of("montant demande", "demande"));
        words.put("granted", List.of("montant accorde", "accorde"));
        words.put("agreed", List.of("montant engage", "engage"));
        words.put("paid", List.of("montant paye", "paye"));
        words.put("status", List.of("statut", "etat"));
        words.put("territory", List.of("territoire"));
        return words;
    }

    ExtractRecords() {
        super(SCHEMA, Permission.EDIT_FUNDING, WORDS);
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of("funding-extract-no-line", Set.of("funding-lines"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, ExtractRow> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        return (row, wrong) -> read(row, now, wrong);
    }

    private static ExtractRow read(RecordRow row, IntakeTerritories.Now territories, List<Violation> wrong) {
        LocalDate day = IntakeCells.day("takenOn", row.value("takenOn"), wrong);
        if (day == null && wrong.isEmpty()) {
            wrong.add(Violation.of("takenOn", "required", null));
        }
        return new ExtractRow(
                ExpenseRecords.territory(row, territories),
                IntakeCells.required("year", row, wrong),
                day,
                FieldValues.none(ExtractField.class)
                        .with(ExtractField.FILE_NUMBER, IntakeCells.required("fileNumber", row, wrong))
                        .with(ExtractField.CARRIER, row.value("carrier"))
                        .with(ExtractField.TITLE, row.value("title"))
                        .with(ExtractField.CONTRACT, row.value("contract"))
                        .with(ExtractField.COMMUNE, row.value("commune"))
                        .with(ExtractField.PROGRAMME, row.value("programme"))
                        .with(ExtractField.ASKED, row.value("asked"))
                        .with(ExtractField.GRANTED, row.value("granted"))
                        .with(ExtractField.AGREED, row.value("agreed"))
                        .with(ExtractField.PAID, row.value("paid"))
                        .with(ExtractField.STATUS, row.value("status")));
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
