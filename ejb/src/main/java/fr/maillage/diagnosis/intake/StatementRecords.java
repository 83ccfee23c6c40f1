package fr.maillage.diagnosis.intake;

import fr.maillage.diagnosis.statement.Nature;
import fr.maillage.diagnosis.statement.Polarity;
import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeTerms;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordCollections;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.KnownTerm;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.RecordField;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.RecordSchema;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Statements: a row tells what a group of a gathering or a respondent said, and of a respondent what is known of her. */
@ApplicationScoped
class StatementRecords extends RecordIntake<StatementIntake> {

    private static final RecordSchema SCHEMA = new RecordSchema(
            "diagnosis",
            "statements",
            List.of(
                    RecordField.text("code"),
                    new RecordField("words", true, false),
                    new RecordField("nature", true, true),
                    RecordField.text("themes"),
                    RecordField.terms("publics"),
                    RecordField.terms("polarity"),
                    RecordField.text("place"),
                    RecordField.text("saidOn"),
                    RecordField.text("gathering"),
                    RecordField.text("group"),
                    RecordField.text("respondent"),
                    RecordField.terms("mode"),
                    RecordField.text("commune"),
                    RecordField.text("insee"),
                    RecordField.terms("ageBand"),
                    RecordField.terms("equipment"),
                    RecordField.terms("frenchEase"),
                    RecordField.terms("situation"),
                    RecordField.text("changedName"),
                    RecordField.text("publishedAge"),
                    RecordField.text("receipt"),
                    RecordField.text("territory"),
                    RecordField.text(Mapping.COLLECTION)));

    private static final Map<String, List<String>> WORDS = words();

    /** What people write for natures and polarities, besides the codes. */
    private static final Map<String, List<KnownTerm>> CHOICES = Map.of(
            "nature",
            List.of(
                    new KnownTerm(Nature.OBSERVATION.code(), "Constat"),
                    new KnownTerm(Nature.NEED.code(), "Besoin"),
                    new KnownTerm(Nature.PROPOSAL.code(), "Proposition")),
            "polarity",
            List.of(
                    new KnownTerm(Polarity.NEGATIVE.code(), "Négative"),
                    new KnownTerm(Polarity.NEUTRAL.code(), "Neutre"),
                    new KnownTerm(Polarity.POSITIVE.code(), "Positive")));

    @Inject
    private StatementIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    @Inject
    private IntakeCollections collections;

    @Inject
    private VocabularyService vocabularies;

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("code", List.of("code", "identifiant", "id", "numero"));
        words.put("words", List.of("texte", "parole", "verbatim", "propos", "citation", "text", "words", "quote"));
        words.put("nature", List.of("nature", "type"));
        words.put("themes", List.of("themes", "theme", "thematique"));
        words.put("publics", List.of("publics", "public", "audience"));
        words.put("polarity", List.of("polarite", "tonalite", "polarity"));
        words.put("place", List.of("lieu", "lieu de mediation", "place"));
        words.put("saidOn", List.of("date", "jour", "day"));
        words.put("gathering", List.of("seance", "reunion", "gathering"));
        words.put("group", List.of("groupe", "group"));
        words.put("respondent", List.of("repondant", "habitant", "enquete", "respondent"));
        words.put("mode", List.of("mode", "mode de recueil"));
        words.put("insee", List.of("insee", "code insee"));
        words.put("commune", List.of("commune", "ville", "town"));
        words.put("ageBand", List.of("tranche age", "tranche d age", "age", "age band"));
        words.put("equipment", List.of("equipement", "equipment"));
        words.put("frenchEase", List.of("aisance francais", "aisance en francais", "francais"));
        words.put("situation", List.of("situation"));
        words.put("changedName", List.of("prenom modifie", "prenom"));
        words.put("publishedAge", List.of("age publie"));
        words.put("receipt", List.of("code de suivi", "suivi", "receipt"));
        words.put("territory", List.of("territoire", "territory"));
        words.put(Mapping.COLLECTION, List.of("collecte", "collection"));
        return words;
    }

    StatementRecords() {
        super(SCHEMA, Permission.COLLECT, WORDS);
    }

    @Override
    public List<KnownTerm> terms(String field) {
        if (CHOICES.containsKey(field)) {
            return CHOICES.get(field);
        }
        Vocabulary list = vocabulary(field);
        return list == null ? List.of() : IntakeTerms.known(vocabularies.all(), list);
    }

    /** The list that a field holds terms of; null for none. */
    static Vocabulary vocabulary(String field) {
        return "publics".equals(field)
                ? Vocabulary.AUDIENCE
                : fr.maillage.record.RecordField.byKey(RespondentField.class, field)
                        .map(f -> f.type().vocabulary())
                        .orElse(null);
    }

    @Override
    public Optional<RecordCollections> collections() {
        return Optional.of(collections);
    }

    @Override
    public List<String> sources(String field) {
        return field == null
                ? List.of()
                : switch (field) {
                    case "metOn" -> List.of("saidOn");
                    case "territory" -> List.of("territory", "commune", "insee");
                    default -> List.of(field);
                };
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of(
                "diagnosis-statement-theme", Set.of("themes"),
                "diagnosis-statement-group", Set.of("gatherings"),
                "diagnosis-statement-group-elsewhere", Set.of("gatherings"),
                "diagnosis-statement-place-none", Set.of("places", "drop-ins"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, StatementIntake> reader() {
        return new StatementRowReader(territories.now(permission()), vocabularies.all(), CHOICES)::read;
    }

    @Override
    protected List<RecordOutcome> takeRead(List<StatementIntake> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
