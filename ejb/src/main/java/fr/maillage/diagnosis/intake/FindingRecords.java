package fr.maillage.diagnosis.intake;

import fr.maillage.diagnosis.collection.CollectionAsked;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingIntake;
import fr.maillage.diagnosis.finding.FindingIntakeService;
import fr.maillage.diagnosis.finding.FindingState;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
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
import fr.maillage.record.FieldValues;
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

/** Findings; a row names by code what the finding rests on, what it replaces and what replaces it. */
@ApplicationScoped
class FindingRecords extends RecordIntake<FindingIntake> {

    private static final int CODE = 40;

    private static final RecordSchema SCHEMA = new RecordSchema(
            "diagnosis",
            "findings",
            List.of(
                    new RecordField("code", true, false),
                    new RecordField("title", true, false),
                    RecordField.text("conclusion"),
                    RecordField.terms("state"),
                    RecordField.text("proposedOn"),
                    RecordField.text("adoptedOn"),
                    RecordField.text("replaces"),
                    RecordField.text("supersededBy"),
                    RecordField.text("themes"),
                    RecordField.text("evidence"),
                    RecordField.terms("publics"),
                    RecordField.text("importance"),
                    RecordField.text("feasibility"),
                    RecordField.text("territory"),
                    RecordField.text(Mapping.COLLECTION)));

    private static final List<KnownTerm> STATES = List.of(
            new KnownTerm(FindingState.DRAFT.code(), "Brouillon"),
            new KnownTerm(FindingState.DISCUSSED.code(), "Discuté"),
            new KnownTerm(FindingState.ADOPTED.code(), "Adopté"),
            new KnownTerm(FindingState.SUPERSEDED.code(), "Remplacé"));

    private static final Map<String, List<String>> WORDS = words();

    @Inject
    private FindingIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    @Inject
    private IntakeCollections collections;

    @Inject
    private VocabularyService vocabularies;

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("code", List.of("code", "identifiant"));
        words.put("title", List.of("intitule", "titre", "constat", "title"));
        words.put("conclusion", List.of("conclusion", "texte", "description"));
        words.put("state", List.of("etat", "statut", "state"));
        words.put("proposedOn", List.of("propose le", "date de proposition", "proposed on"));
        words.put("adoptedOn", List.of("adopte le", "date d adoption", "adopted on"));
        words.put("replaces", List.of("remplace", "replaces"));
        words.put("supersededBy", List.of("remplace par", "superseded by"));
        words.put("themes", List.of("themes", "theme"));
        words.put("evidence", List.of("preuves", "preuve", "evidence"));
        words.put("publics", List.of("publics", "public"));
        words.put("importance", List.of("importance"));
        words.put("feasibility", List.of("faisabilite", "feasibility"));
        words.put("territory", List.of("territoire", "territory"));
        words.put(Mapping.COLLECTION, List.of("collecte", "collection"));
        return words;
    }

    FindingRecords() {
        super(SCHEMA, Permission.EDIT_DIAGNOSIS, WORDS);
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return switch (field) {
            case "state" -> STATES;
            case "publics" -> IntakeTerms.known(vocabularies.all(), Vocabulary.AUDIENCE);
            default -> List.of();
        };
    }

    @Override
    public Optional<RecordCollections> collections() {
        return Optional.of(collections);
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of(
                "diagnosis-statement-theme", Set.of("themes"),
                "diagnosis-finding-collection-unknown", Set.of("statements"),
                "diagnosis-finding-evidence-unknown", Set.of("statements"),
                "diagnosis-finding-replaced-unknown", Set.of("findings"),
                "diagnosis-finding-successor-unknown", Set.of("findings"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, FindingIntake> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        IntakeTerms terms = new IntakeTerms(vocabularies.all());
        return (row, wrong) -> read(row, now, terms, wrong);
    }

    private static FindingIntake read(
            RecordRow row, IntakeTerritories.Now territories, IntakeTerms terms, List<Violation> wrong) {
        String code = IntakeCells.bounded("code", row, CODE, wrong);
        String own = territories.of(row, wrong);
        FieldValues<FindingField> values = FieldValues.none(FindingField.class)
                .with(FindingField.TITLE, row.value("title"))
                .with(FindingField.CONCLUSION, row.value("conclusion"))
                .with(FindingField.TERRITORY, own == null ? territories.within(row) : own)
                .with(FindingField.THEMES, IntakeCells.parts(row.value("themes")))
                .with(FindingField.PUBLICS, terms.codes(Vocabulary.AUDIENCE, row.value("publics")))
                .with(FindingField.IMPORTANCE, row.value("importance"))
                .with(FindingField.FEASIBILITY, row.value("feasibility"))
                .with(FindingField.STATE, IntakeCells.choice(STATES, row.value("state")))
                .with(FindingField.PROPOSED_ON, IntakeCells.date("proposedOn", row, wrong))
                .with(FindingField.ADOPTED_ON, IntakeCells.date("adoptedOn", row, wrong))
                .with(FindingField.EVIDENCE, IntakeCells.parts(row.value("evidence")));
        return new FindingIntake(
                code,
                values,
                row.value("supersededBy"),
                row.value("replaces"),
                new CollectionAsked(row.value(Mapping.COLLECTION), null, null, territories.within(row)));
    }

    @Override
    protected List<RecordOutcome> takeRead(List<FindingIntake> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
