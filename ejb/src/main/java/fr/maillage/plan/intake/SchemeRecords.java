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
import fr.maillage.plan.LineField;
import fr.maillage.plan.scheme.LineLevel;
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

/** Schemes and other frames with their axes and objectives, a row for each. */
@ApplicationScoped
class SchemeRecords extends RecordIntake<SchemeRow> {

    private static final int CODE = 40;

    private static final RecordSchema SCHEMA = new RecordSchema(
            "plan",
            "scheme",
            List.of(
                    new RecordField("level", true, true),
                    new RecordField("code", true, false),
                    RecordField.text("parent"),
                    new RecordField("label", true, false),
                    RecordField.terms("publics"),
                    RecordField.text("target"),
                    RecordField.text("unit"),
                    RecordField.text("due"),
                    RecordField.text("frame"),
                    RecordField.terms("kind"),
                    RecordField.text("territory")));

    private static final List<KnownTerm> LEVELS = List.of(
            new KnownTerm(SchemeRow.FRAME, "Schéma"),
            new KnownTerm(LineLevel.AXIS.code(), "Axe"),
            new KnownTerm(LineLevel.OBJECTIVE.code(), "Objectif"));

    private static final Map<String, List<String>> WORDS = words();

    @Inject
    private SchemeIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    @Inject
    private VocabularyService vocabularies;

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("level", List.of("niveau", "level"));
        words.put("code", List.of("code", "identifiant"));
        words.put("parent", List.of("parent", "axe"));
        words.put("label", List.of("libelle", "intitule", "label"));
        words.put("publics", List.of("publics", "public"));
        words.put("target", List.of("valeur cible", "cible", "target"));
        words.put("unit", List.of("unite", "unit"));
        words.put("due", List.of("echeance", "due"));
        words.put("frame", List.of("schema", "cadre", "frame"));
        words.put("kind", List.of("type", "nature", "kind"));
        words.put("territory", List.of("territoire", "perimetre", "territory"));
        return words;
    }

    SchemeRecords() {
        super(SCHEMA, Permission.EDIT_PLAN, WORDS);
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return switch (field) {
            case "level" -> LEVELS;
            case "publics" -> IntakeTerms.known(vocabularies.all(), Vocabulary.AUDIENCE);
            case "kind" -> IntakeTerms.known(vocabularies.all(), Vocabulary.FRAME_KIND);
            default -> List.of();
        };
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of(
                "plan-frame-unknown", Set.of("scheme"),
                "plan-frame-untold", Set.of("scheme"),
                "plan-line-axis-unknown", Set.of("scheme"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, SchemeRow> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        IntakeTerms terms = new IntakeTerms(vocabularies.all());
        return (row, wrong) -> read(row, now, terms, wrong);
    }

    private static SchemeRow read(
            RecordRow row, IntakeTerritories.Now territories, IntakeTerms terms, List<Violation> wrong) {
        String code = IntakeCells.bounded("code", row, CODE, wrong);
        String level = IntakeCells.choice(LEVELS, row.value("level"));
        if (LEVELS.stream().noneMatch(term -> term.code().equals(level))) {
            wrong.add(Violation.of("level", "plan-level", level));
        }
        String own = territories.of(row, wrong);
        FieldValues<LineField> line = FieldValues.none(LineField.class)
                .with(LineField.LEVEL, level)
                .with(LineField.CODE, code)
                .with(LineField.PARENT, IntakeCells.bounded("parent", row, CODE, wrong))
                .with(LineField.LABEL, row.value("label"))
                .with(LineField.PUBLICS, terms.codes(Vocabulary.AUDIENCE, row.value("publics")))
                .with(LineField.TARGET, row.value("target"))
                .with(LineField.UNIT, row.value("unit"))
                .with(LineField.DUE, IntakeCells.date("due", row, wrong));
        return new SchemeRow(
                level,
                code,
                own == null ? territories.within(row) : own,
                IntakeCells.bounded("frame", row, CODE, wrong),
                terms.code(Vocabulary.FRAME_KIND, row.value("kind")),
                line);
    }

    @Override
    protected List<RecordOutcome> takeRead(List<SchemeRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
