package fr.maillage.actor.intake;

import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeTerms;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Actors, with the people they are reached through: a row tells of one actor and perhaps of one person. So files of
 * actors, of contacts, and of the members of a network read alike.
 */
@ApplicationScoped
public class ActorRecords extends RecordIntake<ActorIntake> {

    static final String KIND = "actors";

    private static final RecordSchema SCHEMA = new RecordSchema(
            "actor",
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
    private IntakeTerritories territories;

    @Inject
    private VocabularyService vocabularies;

    ActorRecords() {
        super(SCHEMA, Permission.EDIT_ACTORS, Map.of());
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return vocabulary(field)
                .map(list -> IntakeTerms.known(vocabularies.all(), list))
                .orElse(List.of());
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
    public BiFunction<RecordRow, List<Violation>, ActorIntake> reader() {
        return new ActorRowReader(territories.now(permission()), vocabularies.all())::read;
    }

    @Override
    protected String label(RecordRow row) {
        return row.value("name");
    }

    @Override
    protected List<RecordOutcome> takeRead(List<ActorIntake> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, adapted(notes)).stream()
                .map(r -> outcome(r, dryRun))
                .toList();
    }

    private static RecordOutcome outcome(ActorIntakeResult r, boolean dryRun) {
        RecordOutcome outcome = new RecordOutcome(r.name(), r.outcome().name(), r.changes(), r.violations());
        // A dry run has no key of an actor that an earlier row of the file brings.
        return dryRun && r.outcome() == ActorIntakeResult.Outcome.UPDATED && r.actor() == null
                ? outcome.ofOwn()
                : outcome;
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
