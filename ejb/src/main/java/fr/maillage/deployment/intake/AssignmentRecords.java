package fr.maillage.deployment.intake;

import fr.maillage.deployment.post.AssignmentField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeColumns;
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

/** Who holds which post, a row for each time. */
@ApplicationScoped
class AssignmentRecords extends RecordIntake<FieldValues<AssignmentField>> {

    private static final IntakeColumns COLUMNS = IntakeColumns.of("deployment", "assignments")
            .must(AssignmentField.POST, AssignmentField.ADVISER, AssignmentField.STARTS_ON)
            .bounded(AssignmentField.POST)
            .fields(AssignmentField.class);

    @Inject
    private AssignmentIntakeService intake;

    AssignmentRecords() {
        super(COLUMNS, Permission.EDIT_DEPLOYMENT);
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of("deployment-post-unknown", Set.of("posts"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, FieldValues<AssignmentField>> reader() {
        return reader(AssignmentField.class);
    }

    @Override
    protected String label(RecordRow row) {
        return row.value("post");
    }

    @Override
    protected List<RecordOutcome> takeRead(List<FieldValues<AssignmentField>> rows, boolean dryRun, RecordNotes notes) {
        return intake.assignments(rows, dryRun, notes);
    }
}
