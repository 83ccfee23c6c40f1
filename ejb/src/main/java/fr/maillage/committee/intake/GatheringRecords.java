package fr.maillage.committee.intake;

import fr.maillage.committee.GatheringField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeColumns;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordRow;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Gatherings, a row for each of their groups: what is said of the gathering stands in all of its rows. */
@ApplicationScoped
class GatheringRecords extends RecordIntake<GatheringRow> {

    /** The kinds of files that bring meetings: those of a meeting make the one that they name, where it has a body. */
    static final Set<String> MEETINGS = Set.of("gatherings", "agenda", "attendance", "decisions", "members");

    private static final IntakeColumns COLUMNS = IntakeColumns.of("committee", "gatherings")
            .must(GatheringField.CODE, GatheringField.HELD_ON)
            .may(GatheringField.STARTS_AT, GatheringField.ENDS_AT, GatheringField.MODE)
            .must("body")
            .may("territory")
            .fields(GatheringField.class, GatheringField.GROUPS)
            .may("group", "groupTitle", "present");

    /** Fields that messages call otherwise than files do. */
    private static final Map<String, List<String>> SOURCES =
            Map.of("groups", List.of("group", "groupTitle", "present"));

    @Inject
    private GatheringIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    GatheringRecords() {
        super(COLUMNS, Permission.EDIT_COMMITTEE);
    }

    @Override
    public List<String> sources(String field) {
        return field == null ? List.of() : SOURCES.getOrDefault(field, List.of(field));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, GatheringRow> reader() {
        return new GatheringRowReader(territories.now(permission()), reader(GatheringField.class))::read;
    }

    @Override
    protected String label(RecordRow row) {
        return row.value("group") == null ? row.value("code") : row.value("group");
    }

    @Override
    protected List<RecordOutcome> takeRead(List<GatheringRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
