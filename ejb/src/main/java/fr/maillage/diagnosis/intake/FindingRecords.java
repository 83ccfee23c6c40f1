package fr.maillage.diagnosis.intake;

import fr.maillage.diagnosis.collection.CollectionAsked;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingIntake;
import fr.maillage.diagnosis.finding.FindingIntakeService;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeColumns;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordCollections;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.RecordRow;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Findings; a row names by code what the finding rests on, what it replaces and what replaces it. */
@ApplicationScoped
class FindingRecords extends RecordIntake<FindingIntake> {

    private static final int CODE = 40;

    private static final IntakeColumns COLUMNS = IntakeColumns.of("diagnosis", "findings")
            .must("code")
            .must(FindingField.TITLE)
            .fields(FindingField.class)
            .may("replaces", "supersededBy", "territory", Mapping.COLLECTION);

    @Inject
    private FindingIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    @Inject
    private IntakeCollections collections;

    FindingRecords() {
        super(COLUMNS, Permission.EDIT_DIAGNOSIS);
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
        BiFunction<RecordRow, List<Violation>, FieldValues<FindingField>> fields = reader(FindingField.class);
        return (row, wrong) -> new FindingIntake(
                IntakeCells.bounded("code", row, CODE, wrong),
                fields.apply(row, wrong).with(FindingField.TERRITORY, now.where(row, wrong)),
                row.value("supersededBy"),
                row.value("replaces"),
                new CollectionAsked(row.value(Mapping.COLLECTION), null, null, now.within(row)));
    }

    @Override
    protected List<RecordOutcome> takeRead(List<FindingIntake> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
