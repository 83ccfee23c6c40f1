package fr.maillage.deployment.intake;

import fr.maillage.deployment.post.ParameterField;
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

/** What holds for all posts of a territory, a row for each amount. */
@ApplicationScoped
class ParameterRecords extends RecordIntake<FieldValues<ParameterField>> {

    private static final RecordSchema SCHEMA = new RecordSchema(
            "deployment",
            "parameters",
            List.of(
                    new RecordField("code", true, true),
                    new RecordField("amount", true, false),
                    RecordField.text("territory")));

    private static final List<KnownTerm> CODES = List.of(
            new KnownTerm(ParameterField.Codes.YEARLY_COST, "Coût annuel d’un poste"),
            new KnownTerm(ParameterField.Codes.RADIUS, "Rayon"),
            new KnownTerm(ParameterField.Codes.DETOUR, "Facteur de détour"));

    private static final Map<String, List<String>> WORDS = Map.of(
            "code", List.of("cle", "parametre"),
            "amount", List.of("valeur"),
            "territory", List.of("territoire"));

    @Inject
    private PlanIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    ParameterRecords() {
        super(SCHEMA, Permission.EDIT_DEPLOYMENT, WORDS);
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return "code".equals(field) ? CODES : List.of();
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, FieldValues<ParameterField>> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        return (row, wrong) -> {
            String own = row.cell("territory");
            return FieldValues.none(ParameterField.class)
                    .with(
                            ParameterField.TERRITORY,
                            own == null ? now.within(row) : now.named(own).orElse(own))
                    .with(ParameterField.CODE, IntakeCells.choice(CODES, row.value("code")))
                    .with(ParameterField.AMOUNT, row.value("amount"));
        };
    }

    @Override
    protected List<RecordOutcome> takeRead(List<FieldValues<ParameterField>> rows, boolean dryRun, RecordNotes notes) {
        return intake.parameters(rows, dryRun, notes);
    }
}
