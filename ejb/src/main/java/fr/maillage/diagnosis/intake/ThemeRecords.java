package fr.maillage.diagnosis.intake;

import fr.maillage.diagnosis.theme.ThemeField;
import fr.maillage.diagnosis.theme.ThemeIntakeService;
import fr.maillage.diagnosis.theme.ThemeKind;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
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

/** Themes of the tree, each row after that of what it stands below. */
@ApplicationScoped
class ThemeRecords extends RecordIntake<FieldValues<ThemeField>> {

    private static final RecordSchema SCHEMA = new RecordSchema(
            "diagnosis",
            "themes",
            List.of(
                    new RecordField("code", true, false),
                    new RecordField("name", true, false),
                    RecordField.terms("kind"),
                    RecordField.text("parent"),
                    RecordField.text("shortName"),
                    RecordField.text("nameEn"),
                    RecordField.text("shortNameEn")));

    private static final List<KnownTerm> KINDS = List.of(
            new KnownTerm(ThemeKind.THEME.code(), "Thème"),
            new KnownTerm(ThemeKind.SUB_THEME.code(), "Sous-thème"),
            new KnownTerm(ThemeKind.PROPOSAL.code(), "Proposition"));

    private static final Map<String, List<String>> WORDS = words();

    @Inject
    private ThemeIntakeService intake;

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("code", List.of("code", "identifiant"));
        words.put("name", List.of("libelle", "nom", "theme", "intitule", "name"));
        words.put("kind", List.of("type", "nature", "kind"));
        words.put("parent", List.of("parent", "theme parent"));
        words.put("shortName", List.of("nom court", "short name"));
        words.put("nameEn", List.of("anglais", "english name"));
        words.put("shortNameEn", List.of("nom court anglais", "english short name"));
        return words;
    }

    ThemeRecords() {
        super(SCHEMA, Permission.EDIT_DIAGNOSIS, WORDS);
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return "kind".equals(field) ? KINDS : List.of();
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of("diagnosis-statement-theme", Set.of("themes"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, FieldValues<ThemeField>> reader() {
        return (row, wrong) -> FieldValues.of(ThemeField.class, field -> row.value(field.key()), field -> List.of())
                .with(ThemeField.KIND, kind(row));
    }

    private static String kind(RecordRow row) {
        String text = row.value("kind");
        if (text == null) {
            return (row.value("parent") == null ? ThemeKind.THEME : ThemeKind.SUB_THEME).code();
        }
        return IntakeCells.choice(KINDS, text);
    }

    @Override
    protected List<RecordOutcome> takeRead(List<FieldValues<ThemeField>> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
