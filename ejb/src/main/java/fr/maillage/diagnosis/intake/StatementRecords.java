package fr.maillage.diagnosis.intake;

import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeColumns;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordCollections;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.RecordRow;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Statements: a row tells what a group of a gathering or a respondent said, and of a respondent what is known of her. */
@ApplicationScoped
class StatementRecords extends RecordIntake<StatementIntake> {

    private static final IntakeColumns COLUMNS = IntakeColumns.of("diagnosis", "statements")
            .may("code")
            .must(StatementField.WORDS, StatementField.NATURE)
            .may(StatementField.THEMES, StatementField.PUBLICS)
            .fields(StatementField.class, StatementField.EXHIBIT)
            .may("gathering", "group", "respondent")
            .may(RespondentField.MODE)
            .may("commune", "insee")
            .fields(RespondentField.class, RespondentField.MET_ON)
            .may("receipt", "territory", Mapping.COLLECTION);

    @Inject
    private StatementIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    @Inject
    private IntakeCollections collections;

    StatementRecords() {
        super(COLUMNS, Permission.COLLECT);
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
        return new StatementRowReader(
                territories.now(permission()), reader(StatementField.class), reader(RespondentField.class))::read;
    }

    @Override
    protected List<RecordOutcome> takeRead(List<StatementIntake> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
