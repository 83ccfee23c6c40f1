package fr.maillage.plan.intake;

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
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionState;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Parts;
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
import java.util.stream.Stream;

/** Actions; a row names by code what the action serves and answers to, and by name who takes part. */
@ApplicationScoped
class ActionRecords extends RecordIntake<ActionRow> {

    private static final int CODE = 40;

    private static final RecordSchema SCHEMA = new RecordSchema(
            "plan",
            "actions",
            List.of(
                    new RecordField("code", true, false),
                    new RecordField("title", true, false),
                    RecordField.terms("kind"),
                    RecordField.terms("state"),
                    RecordField.text("stateReason"),
                    RecordField.text("objectives"),
                    RecordField.text("findings"),
                    RecordField.text("lead"),
                    RecordField.text("partners"),
                    RecordField.text("perimeter"),
                    RecordField.text("communes"),
                    RecordField.text("places"),
                    RecordField.terms("publics"),
                    RecordField.text("startsOn"),
                    RecordField.text("endsOn"),
                    RecordField.text("purpose"),
                    RecordField.text("deliverables"),
                    RecordField.text("risks"),
                    RecordField.text("fileNumbers"),
                    RecordField.text("territory")));

    private static final List<KnownTerm> STATES = List.of(
            new KnownTerm(ActionState.IDEA.code(), "Idée"),
            new KnownTerm(ActionState.PLANNED.code(), "Planifiée"),
            new KnownTerm(ActionState.RUNNING.code(), "En cours"),
            new KnownTerm(ActionState.DONE.code(), "Terminée"),
            new KnownTerm(ActionState.SUSPENDED.code(), "Suspendue"),
            new KnownTerm(ActionState.ABANDONED.code(), "Abandonnée"));

    private static final Map<String, List<String>> WORDS = words();

    @Inject
    private ActionIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    @Inject
    private VocabularyService vocabularies;

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("code", List.of("code", "identifiant"));
        words.put("title", List.of("intitule", "titre", "action", "title"));
        words.put("kind", List.of("type", "type d action", "kind"));
        words.put("state", List.of("etat", "statut", "state"));
        words.put("stateReason", List.of("motif", "raison", "reason"));
        words.put("objectives", List.of("objectif", "objectifs", "objectives"));
        words.put("findings", List.of("constats", "constat", "findings"));
        words.put("lead", List.of("porteur", "pilote", "lead"));
        words.put("partners", List.of("partenaires", "partenaire", "partners"));
        words.put("perimeter", List.of("perimetre", "perimeter"));
        words.put("communes", List.of("communes", "commune"));
        words.put("places", List.of("lieux", "lieu", "places"));
        words.put("publics", List.of("publics", "public"));
        words.put("startsOn", List.of("debut", "date de debut", "start"));
        words.put("endsOn", List.of("fin", "date de fin", "end"));
        words.put("purpose", List.of("finalite", "description", "but", "purpose"));
        words.put("deliverables", List.of("livrables", "deliverables"));
        words.put("risks", List.of("risques", "risks"));
        words.put("fileNumbers", List.of("numeros de dossier", "numero de dossier", "dossiers", "file numbers"));
        words.put("territory", List.of("territoire", "territory"));
        return words;
    }

    ActionRecords() {
        super(SCHEMA, Permission.EDIT_PLAN, WORDS);
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return switch (field) {
            case "kind" -> IntakeTerms.known(vocabularies.all(), Vocabulary.ACTION_KIND);
            case "state" -> STATES;
            case "publics" -> IntakeTerms.known(vocabularies.all(), Vocabulary.AUDIENCE);
            default -> List.of();
        };
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of(
                "plan-action-line-unknown", Set.of("scheme"),
                "plan-action-finding-unknown", Set.of("findings"),
                "plan-action-actor-unknown", Set.of("members", "actors"),
                "plan-action-place-unknown", Set.of("places", "drop-ins"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, ActionRow> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        IntakeTerms terms = new IntakeTerms(vocabularies.all());
        return (row, wrong) -> read(row, now, terms, wrong);
    }

    private static ActionRow read(
            RecordRow row, IntakeTerritories.Now territories, IntakeTerms terms, List<Violation> wrong) {
        String code = IntakeCells.bounded("code", row, CODE, wrong);
        String named = row.cell("territory") == null ? null : territories.of(row, wrong);
        String own = named == null ? territories.within(row) : named;
        FieldValues<ActionField> values = FieldValues.none(ActionField.class)
                .with(ActionField.TITLE, row.value("title"))
                .with(ActionField.CODE, code)
                .with(ActionField.KIND, terms.code(Vocabulary.ACTION_KIND, row.value("kind")))
                .with(ActionField.TERRITORY, own)
                .with(ActionField.PURPOSE, row.value("purpose"))
                .with(ActionField.STATE, IntakeCells.choice(STATES, row.value("state")))
                .with(ActionField.STATE_REASON, row.value("stateReason"))
                .with(ActionField.STARTS_ON, IntakeCells.date("startsOn", row, wrong))
                .with(ActionField.ENDS_ON, IntakeCells.date("endsOn", row, wrong))
                .with(ActionField.OBJECTIVES, IntakeCells.parts(row.value("objectives")))
                .with(ActionField.FINDINGS, IntakeCells.parts(row.value("findings")))
                .with(ActionField.LEAD, row.value("lead"))
                .with(ActionField.PARTNERS, names(row.value("partners")))
                .with(ActionField.PUBLICS, terms.codes(Vocabulary.AUDIENCE, row.value("publics")))
                .with(ActionField.PERIMETER, IntakeCells.parts(row.value("perimeter")))
                .with(ActionField.COMMUNES, IntakeCells.parts(row.value("communes")))
                .with(ActionField.PLACES, names(row.value("places")))
                .with(ActionField.DELIVERABLES, row.value("deliverables"))
                .with(ActionField.RISKS, row.value("risks"))
                .with(ActionField.FILE_NUMBERS, IntakeCells.parts(row.value("fileNumbers")));
        return new ActionRow(code, own, values);
    }

    /** Names have commas of their own: bars alone part them. */
    private static List<String> names(String cell) {
        return cell == null ? List.of() : Stream.of(Parts.of(cell, "|")).toList();
    }

    @Override
    protected List<RecordOutcome> takeRead(List<ActionRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
