package fr.maillage.need;

import fr.maillage.identity.Permission;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.KnownTerm;
import fr.maillage.mapping.RecordField;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.RecordSchema;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Values of an indicator, a row for each territory; what is said of the indicator itself is the same in each row. */
@ApplicationScoped
class NeedRecords extends RecordIntake<NeedRow> {

    private static final RecordSchema SCHEMA = new RecordSchema(
            "need",
            "needs",
            List.of(
                    new RecordField("territory", true, false),
                    new RecordField("value", true, false),
                    new RecordField("code", true, false),
                    new RecordField("name", true, false),
                    RecordField.text("nameEn"),
                    new RecordField("unit", true, true),
                    RecordField.text("low"),
                    RecordField.text("high"),
                    new RecordField("source", true, false),
                    new RecordField("year", true, false),
                    RecordField.terms("worse")));

    private static final Map<String, List<String>> WORDS = words();

    @Inject
    private NeedIntakeService intake;

    @Inject
    private NeedTerritories territories;

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put(
                "territory",
                List.of(
                        "code insee",
                        "code commune",
                        "insee",
                        "codgeo",
                        "code iris",
                        "code qpv",
                        "territoire",
                        "code"));
        words.put("value", List.of("valeur", "score", "note", "taux", "indice", "total", "value"));
        words.put("code", List.of("indicateur", "code indicateur", "indicator"));
        words.put("name", List.of("nom indicateur", "libelle indicateur", "intitule"));
        words.put("unit", List.of("unite", "unit"));
        words.put("source", List.of("source"));
        words.put("year", List.of("annee", "millesime", "year"));
        return words;
    }

    NeedRecords() {
        super(SCHEMA, Permission.IMPORT, WORDS);
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return switch (field) {
            case "unit" -> NeedRowReader.UNITS;
            case "worse" -> NeedRowReader.WORSE;
            default -> List.of();
        };
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, NeedRow> reader() {
        return new NeedRowReader(territories)::read;
    }

    @Override
    protected String label(RecordRow row) {
        return row.value("territory");
    }

    @Override
    protected List<RecordOutcome> takeRead(List<NeedRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
