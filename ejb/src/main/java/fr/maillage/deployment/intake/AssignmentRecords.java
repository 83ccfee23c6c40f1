package fr.maillage.deployment.intake;

import fr.maillage.deployment.post.AssignmentField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordField;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.RecordSchema;
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

    private static final RecordSchema SCHEMA = new RecordSchema(
            "deployment",
            "assignments",
            List.of(
                    new RecordField("post", true, false),
                    new RecordField("adviser", true, false),
                    new RecordField("startsOn", true, false),
                    RecordField.text("endsOn"),
                    RecordField.text("contractEndsOn")));

    private static final Map<String, List<String>> WORDS = Map.of(
            "post", List.of("poste", "id poste"),
            "adviser", List.of("conseiller", "id conseiller"),
            "startsOn", List.of("debut"),
            "endsOn", List.of("fin"),
            "contractEndsOn", List.of("fin contrat", "fin de contrat"));

    @Inject
    private AssignmentIntakeService intake;

    AssignmentRecords() {
        super(SCHEMA, Permission.EDIT_DEPLOYMENT, WORDS);
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of("deployment-post-unknown", Set.of("posts"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, FieldValues<AssignmentField>> reader() {
        return (row, wrong) -> FieldValues.none(AssignmentField.class)
                .with(AssignmentField.POST, IntakeCells.bounded("post", row, 40, wrong))
                .with(AssignmentField.ADVISER, row.value("adviser"))
                .with(AssignmentField.STARTS_ON, IntakeCells.date("startsOn", row, wrong))
                .with(AssignmentField.ENDS_ON, IntakeCells.date("endsOn", row, wrong))
                .with(AssignmentField.CONTRACT_ENDS_ON, IntakeCells.date("contractEndsOn", row, wrong));
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
