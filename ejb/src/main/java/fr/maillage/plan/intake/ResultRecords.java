package fr.maillage.plan.intake;

import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordField;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.RecordSchema;
import fr.maillage.plan.result.ResultCells;
import fr.maillage.plan.result.ResultField;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Result indicators of actions, a row for each, or for each day on which one was measured. */
@ApplicationScoped
class ResultRecords extends RecordIntake<ResultRow> {

    private static final int CODE = 40;

    private static final RecordSchema SCHEMA = new RecordSchema(
            "plan",
            "indicators",
            List.of(
                    new RecordField("code", true, false),
                    new RecordField("action", true, false),
                    new RecordField("label", true, false),
                    RecordField.text("objective"),
                    RecordField.text("measure"),
                    RecordField.text("unit"),
                    RecordField.text("baseline"),
                    RecordField.text("target"),
                    RecordField.text("dueOn"),
                    RecordField.text("value"),
                    RecordField.text("measuredOn"),
                    RecordField.text("territory")));

    private static final Map<String, List<String>> WORDS = words();

    @Inject
    private ResultIntakeService intake;

    @Inject
    private ResultCells cells;

    @Inject
    private IntakeTerritories territories;

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("code", List.of("code", "code indicateur", "identifiant"));
        words.put("action", List.of("action", "code action", "code de l action"));
        words.put("label", List.of("libelle", "indicateur", "intitule", "label"));
        words.put("objective", List.of("objectif", "objective"));
        words.put("measure", List.of("mesure", "measure"));
        words.put("unit", List.of("unite", "unit"));
        words.put("baseline", List.of("reference", "valeur de depart", "depart", "baseline"));
        words.put("target", List.of("cible", "valeur cible", "objectif chiffre", "target"));
        words.put("dueOn", List.of("echeance", "due"));
        words.put("value", List.of("valeur", "resultat", "value"));
        words.put("measuredOn", List.of("mesure le", "date de mesure", "releve le", "measured on"));
        words.put("territory", List.of("territoire", "territory"));
        return words;
    }

    ResultRecords() {
        super(SCHEMA, Permission.EDIT_PLAN, WORDS);
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
        return (row, wrong) -> read(row, now, wrong);
    }

    private ResultRow read(RecordRow row, IntakeTerritories.Now now, List<Violation> wrong) {
        String action = IntakeCells.required("action", row, wrong);
        IntakeCells.bounded("action", row, CODE, wrong);
        IntakeCells.required("code", row, wrong);
        String due = IntakeCells.date("dueOn", row, wrong);
        FieldValues<ResultField> values = FieldValues.of(
                ResultField.class,
                field -> field == ResultField.DUE_ON ? due : row.value(field.key()),
                field -> List.of());
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
        String own = now.of(row, wrong);
        return new ResultRow(action, own == null ? now.within(row) : own, values, value == null ? null : on, value);
    }

    @Override
    protected List<RecordOutcome> takeRead(List<ResultRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
