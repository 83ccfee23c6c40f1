package fr.maillage.actor.intake;

import fr.maillage.actor.ActorField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeColumns;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.ColumnLook;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.RecordSuggestions;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabulary;
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

    private static final IntakeColumns COLUMNS = IntakeColumns.of("actor", KIND)
            .may(ActorField.NAME, ActorField.SHORT_NAME, ActorField.TYPE, ActorField.IDENTIFIER)
            .may("territory", "commune", "postalCode", "insee", "town")
            .fields(ActorField.class)
            .may("network", Vocabulary.NETWORK)
            .may("contactName", "contactFirstName", "contactLastName", "contactDuty")
            .may("contactEmail", "contactPhone", "contactNoMail")
            .may("legalName", "legalStatus", "posts", "postsOn", "postsAmount", "postsSource");

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

    ActorRecords() {
        super(COLUMNS, Permission.EDIT_ACTORS);
    }

    @Override
    public List<FieldRule> suggest(List<ColumnLook> columns) {
        return RecordSuggestions.actors(
                columns, COLUMNS.words(), Map.of("type", terms("type"), "networks", terms("networks")));
    }

    @Override
    public List<String> sources(String field) {
        return field == null ? List.of() : SOURCES.getOrDefault(field, List.of(field));
    }

    @Override
    public BiFunction<RecordRow, List<Violation>, ActorIntake> reader() {
        return new ActorRowReader(territories.now(permission()), reader(ActorField.class), lists())::read;
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
