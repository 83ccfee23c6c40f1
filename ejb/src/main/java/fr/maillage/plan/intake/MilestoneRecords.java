package fr.maillage.plan.intake;

import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordField;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.RecordSchema;
import fr.maillage.plan.action.MilestoneField;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Milestones of actions, a row for each. */
@ApplicationScoped
class MilestoneRecords extends RecordIntake<MilestoneRow> {

    private static final int CODE = 40;

    private static final RecordSchema SCHEMA = new RecordSchema(
            "plan",
            "milestones",
            List.of(
                    new RecordField("action", true, false),
                    new RecordField("place", true, false),
                    new RecordField("title", true, false),
                    new RecordField("dueOn", true, false),
                    RecordField.text("doneOn"),
                    RecordField.text("territory")));

    private static final Map<String, List<String>> WORDS = words();

    @Inject
    private MilestoneIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("action", List.of("action", "code action", "code de l action"));
        words.put("place", List.of("ordre", "rang", "numero", "place"));
        words.put("title", List.of("jalon", "intitule", "milestone"));
        words.put("dueOn", List.of("echeance", "due"));
        words.put("doneOn", List.of("fait le", "realise le", "done"));
        words.put("territory", List.of("territoire", "territory"));
        return words;
    }

    MilestoneRecords() {
        super(SCHEMA, Permission.EDIT_PLAN, WORDS);
    }

    @Override
    protected String label(RecordRow row) {
        return row.value("action");
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of("plan-milestone-action-unknown", Set.of("actions"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, MilestoneRow> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        return (row, wrong) -> read(row, now, wrong);
    }

    private static MilestoneRow read(RecordRow row, IntakeTerritories.Now territories, List<Violation> wrong) {
        String code = IntakeCells.required("action", row, wrong);
        IntakeCells.bounded("action", row, CODE, wrong);
        IntakeCells.required("place", row, wrong);
        String own = territories.of(row, wrong);
        FieldValues<MilestoneField> values = FieldValues.none(MilestoneField.class)
                .with(MilestoneField.PLACE, row.value("place"))
                .with(MilestoneField.TITLE, row.value("title"))
                .with(MilestoneField.DUE_ON, IntakeCells.date("dueOn", row, wrong))
                .with(MilestoneField.DONE_ON, IntakeCells.date("doneOn", row, wrong));
        return new MilestoneRow(code, own == null ? territories.within(row) : own, values);
    }

    @Override
    protected List<RecordOutcome> takeRead(List<MilestoneRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
