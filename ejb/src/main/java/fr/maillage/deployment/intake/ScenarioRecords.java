package fr.maillage.deployment.intake;

import fr.maillage.deployment.scenario.LineField;
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
import java.util.Set;
import java.util.function.BiFunction;

/** Scenarios, a row for each line; the lines of one title are one scenario. */
@ApplicationScoped
class ScenarioRecords extends RecordIntake<ScenarioRow> {

    private static final RecordSchema SCHEMA = new RecordSchema(
            "deployment",
            "scenario",
            List.of(
                    new RecordField("scenario", true, false),
                    RecordField.text("submittedOn"),
                    new RecordField("code", true, false),
                    RecordField.terms("object"),
                    RecordField.text("reference"),
                    RecordField.terms("proposal"),
                    RecordField.text("host"),
                    RecordField.text("from"),
                    RecordField.text("to"),
                    RecordField.text("place"),
                    RecordField.text("address"),
                    RecordField.text("openingHours"),
                    RecordField.text("weeks"),
                    RecordField.text("day"),
                    RecordField.text("yearlyCost"),
                    RecordField.text("payer"),
                    RecordField.text("reason"),
                    RecordField.text("territory")));

    private static final List<KnownTerm> OBJECTS =
            List.of(new KnownTerm("post", "Poste"), new KnownTerm("drop-in", "Permanence"));

    private static final List<KnownTerm> PROPOSALS = List.of(
            new KnownTerm("keep", "Garder"),
            new KnownTerm("open", "Ouvrir"),
            new KnownTerm("move", "Déplacer"),
            new KnownTerm("merge", "Fusionner"),
            new KnownTerm("close", "Fermer"));

    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("scenario", List.of("scenario")),
            Map.entry("submittedOn", List.of("soumis le")),
            Map.entry("code", List.of("ligne")),
            Map.entry("object", List.of("objet")),
            Map.entry("reference", List.of("reference")),
            Map.entry("proposal", List.of("proposition")),
            Map.entry("host", List.of("hote", "structure")),
            Map.entry("from", List.of("insee depart", "depart")),
            Map.entry("to", List.of("insee arrivee", "arrivee")),
            Map.entry("place", List.of("lieu")),
            Map.entry("address", List.of("adresse")),
            Map.entry("openingHours", List.of("horaires")),
            Map.entry("weeks", List.of("semaines")),
            Map.entry("day", List.of("date")),
            Map.entry("yearlyCost", List.of("cout annuel")),
            Map.entry("payer", List.of("payeur")),
            Map.entry("reason", List.of("motif")),
            Map.entry("territory", List.of("territoire")));

    @Inject
    private ScenarioIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    ScenarioRecords() {
        super(SCHEMA, Permission.EDIT_DEPLOYMENT, WORDS);
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return switch (field) {
            case "object" -> OBJECTS;
            case "proposal" -> PROPOSALS;
            default -> List.of();
        };
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
        return (row, wrong) -> read(row, now, wrong);
    }

    private static ScenarioRow read(RecordRow row, IntakeTerritories.Now territories, List<Violation> wrong) {
        String own = row.cell("territory");
        FieldValues<LineField> line = FieldValues.none(LineField.class)
                .with(LineField.CODE, IntakeCells.bounded("code", row, 20, wrong))
                .with(LineField.OBJECT, IntakeCells.choice(OBJECTS, row.value("object")))
                .with(LineField.PROPOSAL, IntakeCells.choice(PROPOSALS, row.value("proposal")))
                .with(LineField.REFERENCE, row.value("reference"))
                .with(LineField.HOST, row.value("host"))
                .with(LineField.FROM, place(row.value("from"), territories))
                .with(LineField.TO, place(row.value("to"), territories))
                .with(LineField.PLACE, row.value("place"))
                .with(LineField.ADDRESS, row.value("address"))
                .with(LineField.OPENING_HOURS, row.value("openingHours"))
                .with(LineField.WEEKS, row.value("weeks"))
                .with(LineField.DAY, IntakeCells.date("day", row, wrong))
                .with(LineField.YEARLY_COST, row.value("yearlyCost"))
                .with(LineField.PAYER, row.value("payer"))
                .with(LineField.REASON, row.value("reason"));
        return new ScenarioRow(
                IntakeCells.bounded("scenario", row, 200, wrong),
                own == null ? territories.within(row) : territories.named(own).orElse(own),
                IntakeCells.day("submittedOn", row.value("submittedOn"), wrong),
                line);
    }

    /** The code of a commune; what is written where there is none, so that the rules name it. */
    private static String place(String text, IntakeTerritories.Now territories) {
        return text == null ? null : territories.named(text).orElse(text);
    }

    @Override
    protected List<RecordOutcome> takeRead(List<ScenarioRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.lines(rows, dryRun, notes);
    }
}
