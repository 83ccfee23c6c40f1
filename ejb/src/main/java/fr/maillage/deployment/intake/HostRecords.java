package fr.maillage.deployment.intake;

import fr.maillage.deployment.post.HostField;
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

/** Hosts of posts, a row for each. */
@ApplicationScoped
class HostRecords extends RecordIntake<FieldValues<HostField>> {

    private static final RecordSchema SCHEMA = new RecordSchema(
            "deployment",
            "hosts",
            List.of(
                    new RecordField("code", true, false),
                    new RecordField("name", true, false),
                    RecordField.text("siret"),
                    RecordField.terms("kind"),
                    RecordField.text("insee"),
                    RecordField.text("commune"),
                    RecordField.text("postsGranted"),
                    RecordField.text("stateAmount")));

    private static final List<KnownTerm> KINDS =
            List.of(new KnownTerm("public", "Publique"), new KnownTerm("private", "Privée"));

    private static final Map<String, List<String>> WORDS = Map.of(
            "code", List.of("id structure", "id structure tp"),
            "name", List.of("structure", "nom"),
            "siret", List.of("siret"),
            "kind", List.of("type"),
            "insee", List.of("insee", "code insee"),
            "commune", List.of("commune"),
            "postsGranted", List.of("postes valides"),
            "stateAmount", List.of("investissement etat"));

    @Inject
    private HostIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    HostRecords() {
        super(SCHEMA, Permission.EDIT_DEPLOYMENT, WORDS);
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return "kind".equals(field) ? KINDS : List.of();
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, FieldValues<HostField>> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        return (row, wrong) -> FieldValues.none(HostField.class)
                .with(HostField.CODE, IntakeCells.bounded("code", row, 40, wrong))
                .with(HostField.NAME, row.value("name"))
                .with(HostField.SIRET, row.value("siret"))
                .with(HostField.KIND, IntakeCells.choice(KINDS, row.value("kind")))
                .with(HostField.COMMUNE, now.of(row, wrong))
                .with(HostField.POSTS_GRANTED, row.value("postsGranted"))
                .with(HostField.STATE_AMOUNT, row.value("stateAmount"));
    }

    @Override
    protected List<RecordOutcome> takeRead(List<FieldValues<HostField>> rows, boolean dryRun, RecordNotes notes) {
        return intake.hosts(rows, dryRun, notes);
    }
}
