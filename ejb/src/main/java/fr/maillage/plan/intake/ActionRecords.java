package fr.maillage.plan.intake;

import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeColumns;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordRow;
import fr.maillage.plan.action.ActionField;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Parts;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Actions; a row names by code what the action serves and answers to, and by name who takes part. */
@ApplicationScoped
class ActionRecords extends RecordIntake<ActionRow> {

    private static final IntakeColumns COLUMNS = IntakeColumns.of("plan", "actions")
            .must(ActionField.CODE, ActionField.TITLE)
            .bounded(ActionField.CODE)
            .fields(ActionField.class)
            .may("territory");

    @Inject
    private ActionIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    ActionRecords() {
        super(COLUMNS, Permission.EDIT_PLAN);
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of(
                "plan-action-line-unknown", Set.of("scheme"),
                "plan-action-finding-unknown", Set.of("findings"),
                "plan-action-actor-unknown", Set.of("members", "actors"),
                "plan-action-place-unknown", Set.of("places", "drop-ins"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, ActionRow> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        BiFunction<RecordRow, List<Violation>, FieldValues<ActionField>> fields = reader(ActionField.class);
        return (row, wrong) -> {
            String named = row.cell("territory") == null ? null : now.of(row, wrong);
            String own = named == null ? now.within(row) : named;
            FieldValues<ActionField> values = fields.apply(row, wrong)
                    .with(ActionField.TERRITORY, own)
                    .with(ActionField.PARTNERS, names(row.value("partners")))
                    .with(ActionField.PLACES, names(row.value("places")));
            return new ActionRow(values.text(ActionField.CODE), own, now.said(row), values);
        };
    }

    /** Names have commas of their own: bars alone part them. */
    private static List<String> names(String cell) {
        return cell == null ? List.of() : Stream.of(Parts.of(cell, "|")).toList();
    }

    @Override
    protected List<RecordOutcome> takeRead(List<ActionRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
