package fr.maillage.deployment.intake;

import fr.maillage.deployment.scenario.LineField;
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

/** Scenarios, a row for each line; the lines of one title are one scenario. */
@ApplicationScoped
class ScenarioRecords extends RecordIntake<ScenarioRow> {

    private static final IntakeColumns COLUMNS = IntakeColumns.of("deployment", "scenario")
            .must("scenario")
            .may("submittedOn")
            .must(LineField.CODE)
            .bounded(LineField.CODE)
            .fields(LineField.class)
            .may("territory");

    @Inject
    private ScenarioIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    ScenarioRecords() {
        super(COLUMNS, Permission.EDIT_DEPLOYMENT);
    }

    @Override
    public Map<String, Set<String>> awaited() {
        // A post is where its host is, which the file of hosts may tell later.
        return Map.of(
                "deployment-line-post-unknown", Set.of("posts"),
                "deployment-line-host-unknown", Set.of("hosts", "posts"),
                "deployment-line-place-unknown", Set.of("places", "drop-ins"),
                "deployment-line-elsewhere", Set.of("hosts", "posts"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, ScenarioRow> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        BiFunction<RecordRow, List<Violation>, FieldValues<LineField>> fields = reader(LineField.class);
        return (row, wrong) -> {
            FieldValues<LineField> line = fields.apply(row, wrong);
            return new ScenarioRow(
                    IntakeCells.bounded("scenario", row, 200, wrong),
                    now.written(row),
                    IntakeCells.day("submittedOn", row.value("submittedOn"), wrong),
                    line.with(LineField.FROM, now.meant(line.text(LineField.FROM)))
                            .with(LineField.TO, now.meant(line.text(LineField.TO))));
        };
    }

    @Override
    protected List<RecordOutcome> takeRead(List<ScenarioRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.lines(rows, dryRun, notes);
    }
}
