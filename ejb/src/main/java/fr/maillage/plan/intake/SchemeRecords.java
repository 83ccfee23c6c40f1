package fr.maillage.plan.intake;

import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeColumns;
import fr.maillage.intake.IntakeTerms;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordRow;
import fr.maillage.plan.LineField;
import fr.maillage.plan.scheme.LineLevel;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Schemes and other frames with their axes and objectives, a row for each. */
@ApplicationScoped
class SchemeRecords extends RecordIntake<SchemeRow> {

    private static final int CODE = 40;

    private static final List<String> LEVELS =
            List.of(SchemeRow.FRAME, LineLevel.AXIS.code(), LineLevel.OBJECTIVE.code());

    private static final IntakeColumns COLUMNS = IntakeColumns.of("plan", "scheme")
            .must("level", LEVELS)
            .fields(LineField.class)
            .must(LineField.CODE, LineField.LABEL)
            .bounded(LineField.CODE, LineField.PARENT)
            .may("frame")
            .may("kind", Vocabulary.FRAME_KIND)
            .may("territory");

    @Inject
    private SchemeIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    SchemeRecords() {
        super(COLUMNS, Permission.EDIT_PLAN);
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of(
                "plan-frame-unknown", Set.of("scheme"),
                "plan-frame-untold", Set.of("scheme"),
                "plan-line-axis-unknown", Set.of("scheme"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, SchemeRow> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        BiFunction<RecordRow, List<Violation>, FieldValues<LineField>> fields = reader(LineField.class);
        IntakeTerms terms = new IntakeTerms(lists());
        return (row, wrong) -> {
            FieldValues<LineField> line = fields.apply(row, wrong);
            String level = IntakeCells.choice(COLUMNS.choices("level"), row.value("level"));
            if (level == null || !LEVELS.contains(level)) {
                wrong.add(Violation.of("level", "plan-level", level));
            }
            return new SchemeRow(
                    level,
                    line.text(LineField.CODE),
                    now.where(row, wrong),
                    now.said(row),
                    IntakeCells.bounded("frame", row, CODE, wrong),
                    terms.code(Vocabulary.FRAME_KIND, row.value("kind")),
                    line.with(LineField.LEVEL, level));
        };
    }

    @Override
    protected List<RecordOutcome> takeRead(List<SchemeRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
