package fr.maillage.committee.intake;

import fr.maillage.committee.task.TaskField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeColumns;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordRow;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Tasks of people for a body by a day, a row for each task. */
@ApplicationScoped
class TaskRecords extends RecordIntake<TaskRow> {

    private static final IntakeColumns COLUMNS = IntakeColumns.of("committee", "tasks")
            .must(TaskField.CODE, TaskField.TITLE)
            .may("decision", "body", "territory", "owner")
            .fields(TaskField.class);

    @Inject
    private TaskIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    TaskRecords() {
        super(COLUMNS, Permission.EDIT_COMMITTEE);
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of(
                "committee-task-decision-none", Set.of("decisions"),
                "committee-task-owner-unknown", Set.of("members", "actors"),
                "committee-body-none", Set.of("gatherings", "members"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, TaskRow> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        BiFunction<RecordRow, List<Violation>, FieldValues<TaskField>> fields = reader(TaskField.class);
        return (row, wrong) -> {
            String territory = now.where(row, wrong);
            IntakeCells.required("code", row, wrong);
            IntakeCells.required("title", row, wrong);
            String decision =
                    row.value("body") == null ? IntakeCells.required("decision", row, wrong) : row.value("decision");
            return new TaskRow(
                    row.row(),
                    territory,
                    decision,
                    row.value("body"),
                    IntakeCells.email("owner", row, wrong),
                    fields.apply(row, wrong));
        };
    }

    @Override
    protected List<RecordOutcome> takeRead(List<TaskRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
