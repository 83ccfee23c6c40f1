package fr.maillage.importing.record;

import fr.maillage.actor.intake.ActorIntake;
import fr.maillage.actor.intake.ActorIntakeNotes;
import fr.maillage.actor.intake.ActorIntakeResult;
import fr.maillage.actor.intake.ActorIntakeService;
import fr.maillage.identity.Permission;
import fr.maillage.mapping.ColumnLook;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.KnownTerm;
import fr.maillage.mapping.RecordField;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.RecordSchema;
import fr.maillage.mapping.RecordSuggestions;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.vocabulary.VocabularyTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Actors, with the people they are reached through: a row tells of one actor and perhaps of one person. So files of
 * actors, of contacts, and of the members of a network read alike.
 */
@ApplicationScoped
class ActorRecords implements RecordKind {

    static final String KIND = "actors";

    private static final RecordSchema SCHEMA = new RecordSchema(
            KIND,
            List.of(
                    RecordField.text("name"),
                    RecordField.text("shortName"),
                    RecordField.terms("type"),
                    RecordField.text("identifier"),
                    RecordField.text("territory"),
                    RecordField.text("commune"),
                    RecordField.text("postalCode"),
                    RecordField.text("insee"),
                    RecordField.text("town"),
                    RecordField.text("address"),
                    RecordField.text("phone"),
                    RecordField.text("email"),
                    RecordField.text("website"),
                    RecordField.text("remark"),
                    RecordField.terms("networks"),
                    RecordField.terms("network"),
                    RecordField.text("contactName"),
                    RecordField.text("contactFirstName"),
                    RecordField.text("contactLastName"),
                    RecordField.text("contactDuty"),
                    RecordField.text("contactEmail"),
                    RecordField.text("contactPhone"),
                    RecordField.text("contactNoMail"),
                    RecordField.text("legalName"),
                    RecordField.text("legalStatus"),
                    RecordField.text("posts"),
                    RecordField.text("postsOn"),
                    RecordField.text("postsAmount"),
                    RecordField.text("postsSource")));

    /** Fields that messages call otherwise than files do. */
    private static final Map<String, List<String>> SOURCES = Map.of(
            "territory", List.of("territory", "commune", "insee", "town", "postalCode"),
            "address", List.of("address", "town"),
            "networks", List.of("networks", "network"),
            "name", List.of("name", "legalName"),
            "type", List.of("type", "legalStatus", "legalName"),
            "contactName", List.of("contactName", "contactLastName", "contactFirstName"));

    @Inject
    private ActorIntakeService intake;

    @Inject
    private RecordTerritories territories;

    @Inject
    private VocabularyService vocabularies;

    @Override
    public RecordSchema schema() {
        return SCHEMA;
    }

    @Override
    public Permission permission() {
        return Permission.EDIT_ACTORS;
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return vocabulary(field).stream()
                .flatMap(v -> vocabularies.all().terms(v).stream())
                .filter(VocabularyTerm::active)
                .map(t -> new KnownTerm(t.code(), t.label()))
                .toList();
    }

    private static Optional<Vocabulary> vocabulary(String field) {
        return switch (field) {
            case "type" -> Optional.of(Vocabulary.ACTOR_TYPE);
            case "networks", "network" -> Optional.of(Vocabulary.NETWORK);
            default -> Optional.empty();
        };
    }

    @Override
    public List<FieldRule> suggest(List<ColumnLook> columns) {
        return RecordSuggestions.actors(columns, Map.of("type", terms("type"), "networks", terms("networks")));
    }

    @Override
    public List<String> sources(String field) {
        return field == null ? List.of() : SOURCES.getOrDefault(field, List.of(field));
    }

    @Override
    public List<RecordOutcome> take(List<RecordRow> rows, boolean dryRun, RecordNotes notes) {
        ActorRowReader reader = new ActorRowReader(territories.now(), vocabularies.all());
        List<RecordOutcome> outcomes = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        List<ActorIntake> good = new ArrayList<>();
        for (RecordRow row : rows) {
            List<Violation> wrong = new ArrayList<>();
            ActorIntake said = reader.read(row, wrong);
            if (wrong.isEmpty()) {
                places.add(outcomes.size());
                good.add(said);
                outcomes.add(null);
            } else {
                outcomes.add(RecordOutcome.rejected(row.value("name"), wrong));
            }
        }
        List<ActorIntakeResult> results = intake.take(good, dryRun, adapted(notes));
        for (int i = 0; i < results.size(); i++) {
            ActorIntakeResult result = results.get(i);
            outcomes.set(
                    places.get(i),
                    new RecordOutcome(result.name(), result.outcome().name(), result.changes(), result.violations()));
        }
        return outcomes;
    }

    private static ActorIntakeNotes adapted(RecordNotes notes) {
        return new ActorIntakeNotes() {
            @Override
            public Optional<String> noted(String key) {
                return notes.noted(key);
            }

            @Override
            public void note(String key, String text) {
                notes.note(key, text);
            }
        };
    }
}
