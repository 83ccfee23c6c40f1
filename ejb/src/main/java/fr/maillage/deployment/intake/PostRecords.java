package fr.maillage.deployment.intake;

import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostState;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeColumns;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordRow;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;

/** Posts of the national file, a row for each. */
@ApplicationScoped
class PostRecords extends RecordIntake<PostRow> {

    private static final IntakeColumns COLUMNS = IntakeColumns.of("deployment", "posts")
            .must(PostField.CODE)
            .bounded(PostField.CODE)
            .may("host", "hostName")
            .may("state", List.of("occupied", "vacant", "returned"))
            .fields(PostField.class)
            .may("takenOn", "territory");

    @Inject
    private PostIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    @Inject
    private Clock clock;

    PostRecords() {
        super(COLUMNS, Permission.EDIT_DEPLOYMENT);
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of("deployment-post-host-unknown", Set.of("hosts"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, PostRow> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        LocalDate today = ClockProducer.today(clock);
        BiFunction<RecordRow, List<Violation>, FieldValues<PostField>> fields = reader(PostField.class);
        return (row, wrong) -> new PostRow(
                fields.apply(row, wrong),
                now.written(row),
                IntakeCells.bounded("host", row, 40, wrong),
                IntakeCells.bounded("hostName", row, 300, wrong),
                PostState.byCode(IntakeCells.known("state", COLUMNS.choices("state"), row, wrong))
                        .orElse(null),
                Objects.requireNonNullElse(IntakeCells.day("takenOn", row.value("takenOn"), wrong), today));
    }

    @Override
    protected List<RecordOutcome> takeRead(List<PostRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.posts(rows, dryRun, notes);
    }
}
