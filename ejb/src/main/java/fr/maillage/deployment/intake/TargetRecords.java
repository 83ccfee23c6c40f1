package fr.maillage.deployment.intake;

import fr.maillage.deployment.post.TargetField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.KnownTerm;
import fr.maillage.mapping.RecordField;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.RecordSchema;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** How many posts the plan wants, a row for each commune. */
@ApplicationScoped
class TargetRecords extends RecordIntake<FieldValues<TargetField>> {

    private static final RecordSchema SCHEMA = new RecordSchema(
            "deployment",
            "target",
            List.of(
                    RecordField.text("insee"),
                    RecordField.text("commune"),
                    new RecordField("target", true, false),
                    RecordField.terms("urbanPolicy")));

    private static final List<KnownTerm> YES_OR_NO = List.of(new KnownTerm("yes", "Oui"), new KnownTerm("no", "Non"));

    private static final Map<String, List<String>> WORDS = Map.of(
            "insee", List.of("insee", "code insee"),
            "commune", List.of("commune"),
            "target", List.of("cible"),
            "urbanPolicy", List.of("politique de la ville"));

    @Inject
    private PlanIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    TargetRecords() {
        super(SCHEMA, Permission.EDIT_DEPLOYMENT, WORDS);
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return "urbanPolicy".equals(field) ? YES_OR_NO : List.of();
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, FieldValues<TargetField>> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        return (row, wrong) -> FieldValues.none(TargetField.class)
                .with(TargetField.COMMUNE, now.of(row, wrong))
                .with(TargetField.TARGET, row.value("target"))
                .with(TargetField.URBAN_POLICY, IntakeCells.choice(YES_OR_NO, row.value("urbanPolicy")));
    }

    @Override
    protected String label(RecordRow row) {
        return row.value("commune");
    }

    @Override
    protected List<RecordOutcome> takeRead(List<FieldValues<TargetField>> rows, boolean dryRun, RecordNotes notes) {
        return intake.targets(rows, dryRun, notes);
    }
}
