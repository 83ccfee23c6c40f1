package fr.maillage.diagnosis.intake;

import fr.maillage.diagnosis.irritant.IrritantField;
import fr.maillage.diagnosis.irritant.IrritantIntake;
import fr.maillage.diagnosis.irritant.IrritantIntakeService;
import fr.maillage.diagnosis.irritant.IrritantState;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Irritants; a row names by code the finding that it bears out. */
@ApplicationScoped
class IrritantRecords extends RecordIntake<IrritantIntake> {

    private static final int CODE = 40;

    private static final RecordSchema SCHEMA = new RecordSchema(
            "diagnosis",
            "irritants",
            List.of(
                    new RecordField("code", true, false),
                    RecordField.text("finding"),
                    new RecordField("subject", true, false),
                    RecordField.text("description"),
                    RecordField.text("administration"),
                    RecordField.text("sentOn"),
                    RecordField.text("answeredOn"),
                    RecordField.text("answer"),
                    RecordField.terms("state"),
                    RecordField.text("territory")));

    private static final List<KnownTerm> STATES = List.of(
            new KnownTerm(IrritantState.WAITING.code(), "En attente"),
            new KnownTerm(IrritantState.ANSWERED.code(), "Répondu"),
            new KnownTerm(IrritantState.CLOSED.code(), "Clos"));

    private static final Map<String, List<String>> WORDS = words();

    @Inject
    private IrritantIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("code", List.of("code", "identifiant"));
        words.put("finding", List.of("constat", "finding"));
        words.put("subject", List.of("objet", "sujet", "subject"));
        words.put("description", List.of("texte", "description"));
        words.put("administration", List.of("administration", "destinataire"));
        words.put("sentOn", List.of("envoye le", "sent on"));
        words.put("answeredOn", List.of("repondu le", "answered on"));
        words.put("answer", List.of("reponse", "answer"));
        words.put("state", List.of("etat", "statut", "state"));
        words.put("territory", List.of("territoire", "territory"));
        return words;
    }

    IrritantRecords() {
        super(SCHEMA, Permission.EDIT_DIAGNOSIS, WORDS);
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return "state".equals(field) ? STATES : List.of();
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of("diagnosis-finding-successor-unknown", Set.of("findings"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, IrritantIntake> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        return (row, wrong) -> read(row, now, wrong);
    }

    private static IrritantIntake read(RecordRow row, IntakeTerritories.Now territories, List<Violation> wrong) {
        String code = IntakeCells.bounded("code", row, CODE, wrong);
        String own = territories.of(row, wrong);
        FieldValues<IrritantField> values = FieldValues.none(IrritantField.class)
                .with(IrritantField.SUBJECT, row.value("subject"))
                .with(IrritantField.DESCRIPTION, row.value("description"))
                .with(IrritantField.TERRITORY, own == null ? territories.within(row) : own)
                .with(IrritantField.ADMINISTRATION, row.value("administration"))
                .with(IrritantField.SENT_ON, IntakeCells.date("sentOn", row, wrong))
                .with(IrritantField.STATE, IntakeCells.choice(STATES, row.value("state")))
                .with(IrritantField.ANSWERED_ON, IntakeCells.date("answeredOn", row, wrong))
                .with(IrritantField.ANSWER, row.value("answer"));
        return new IrritantIntake(code, values, row.value("finding"));
    }

    @Override
    protected List<RecordOutcome> takeRead(List<IrritantIntake> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun);
    }
}
