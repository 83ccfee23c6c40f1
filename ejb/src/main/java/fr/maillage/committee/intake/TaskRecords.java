package fr.maillage.committee.intake;

import fr.maillage.committee.task.TaskField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordField;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.RecordSchema;
import fr.maillage.norm.EmailPolicy;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** What somebody does for a body by a day, a row for each task. */
@ApplicationScoped
class TaskRecords extends RecordIntake<TaskRow> {

    private static final RecordSchema SCHEMA = new RecordSchema(
            "committee",
            "tasks",
            List.of(
                    new RecordField("code", true, false),
                    new RecordField("title", true, false),
                    RecordField.text("decision"),
                    RecordField.text("body"),
                    RecordField.text("territory"),
                    RecordField.text("owner"),
                    RecordField.text("dueOn"),
                    RecordField.text("doneOn"),
                    RecordField.text("remark")));

    private static final Map<String, List<String>> WORDS = Map.of(
            "code", List.of("code", "numero", "tache no"),
            "title", List.of("tache", "intitule", "titre", "quoi", "task"),
            "decision", List.of("decision", "numero de decision"),
            "body", List.of("instance", "comite", "body"),
            "owner", List.of("responsable", "mail", "courriel", "qui", "owner"),
            "dueOn", List.of("echeance", "pour le", "due"),
            "doneOn", List.of("faite le", "fait le", "terminee le", "done"),
            "remark", List.of("remarque", "commentaire", "remark"));

    @Inject
    private TaskIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    TaskRecords() {
        super(SCHEMA, Permission.EDIT_COMMITTEE, WORDS);
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
        IntakeTerritories.Now where = territories.now(permission());
        return (row, wrong) -> {
            String territory = where.of(row, wrong);
            FieldValues<TaskField> says = FieldValues.none(TaskField.class)
                    .with(TaskField.CODE, IntakeCells.required("code", row, wrong))
                    .with(TaskField.TITLE, IntakeCells.required("title", row, wrong))
                    .with(TaskField.DUE_ON, IntakeCells.date("dueOn", row, wrong))
                    .with(TaskField.DONE_ON, IntakeCells.date("doneOn", row, wrong))
                    .with(TaskField.REMARK, row.value("remark"));
            String decision =
                    row.value("body") == null ? IntakeCells.required("decision", row, wrong) : row.value("decision");
            return new TaskRow(
                    row.row(),
                    territory == null ? where.within(row) : territory,
                    decision,
                    row.value("body"),
                    email(row.value("owner"), wrong),
                    says);
        };
    }

    @Override
    protected List<RecordOutcome> takeRead(List<TaskRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }

    private static String email(String text, List<Violation> wrong) {
        Optional<String> normal = text == null ? Optional.empty() : EmailPolicy.normalise(text);
        if (text != null && normal.isEmpty()) {
            wrong.add(Violation.of("owner", "email", text));
        }
        return normal.orElse(null);
    }
}
