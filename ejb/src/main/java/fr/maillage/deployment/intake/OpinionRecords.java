package fr.maillage.deployment.intake;

import fr.maillage.deployment.scenario.OpinionField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
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

/** Opinions that the prefecture wrote of lines, a row for each. */
@ApplicationScoped
class OpinionRecords extends RecordIntake<OpinionRow> {

    private static final IntakeColumns COLUMNS = IntakeColumns.of("deployment", "opinions")
            .may("scenario")
            .must("line")
            .may(OpinionField.OPINION)
            .must(OpinionField.COMMENT)
            .fields(OpinionField.class)
            .may("givenOn");

    @Inject
    private OpinionIntakeService intake;

    OpinionRecords() {
        super(COLUMNS, Permission.EDIT_DEPLOYMENT);
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of(
                "deployment-line-unknown", Set.of("scenario"),
                "deployment-scenario-draft", Set.of("scenario"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, OpinionRow> reader() {
        BiFunction<RecordRow, List<Violation>, FieldValues<OpinionField>> fields = reader(OpinionField.class);
        return (row, wrong) -> new OpinionRow(
                row.value("scenario"),
                IntakeCells.required("line", row, wrong),
                fields.apply(row, wrong),
                IntakeCells.day("givenOn", row.value("givenOn"), wrong));
    }

    @Override
    protected String label(RecordRow row) {
        return row.value("line");
    }

    @Override
    protected List<RecordOutcome> takeRead(List<OpinionRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.opinions(rows, dryRun, notes);
    }
}
