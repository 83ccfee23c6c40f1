package fr.maillage.deployment.intake;

import fr.maillage.deployment.scenario.OpinionField;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
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

/** What the prefecture wrote of lines, a row for each opinion. */
@ApplicationScoped
class OpinionRecords extends RecordIntake<OpinionRow> {

    private static final RecordSchema SCHEMA = new RecordSchema(
            "deployment",
            "opinions",
            List.of(
                    RecordField.text("scenario"),
                    new RecordField("line", true, false),
                    RecordField.terms("opinion"),
                    new RecordField("comment", true, false),
                    RecordField.text("givenOn")));

    private static final List<KnownTerm> OPINIONS = List.of(
            new KnownTerm("favourable", "Favorable"),
            new KnownTerm("reserved", "Favorable avec réserves"),
            new KnownTerm("unfavourable", "Défavorable"));

    private static final Map<String, List<String>> WORDS = Map.of(
            "scenario", List.of("scenario"),
            "line", List.of("ligne"),
            "opinion", List.of("avis"),
            "comment", List.of("commentaire"),
            "givenOn", List.of("rendu le", "date"));

    @Inject
    private OpinionIntakeService intake;

    OpinionRecords() {
        super(SCHEMA, Permission.EDIT_DEPLOYMENT, WORDS);
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return "opinion".equals(field) ? OPINIONS : List.of();
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of(
                "deployment-line-unknown", Set.of("scenario"),
                "deployment-scenario-draft", Set.of("scenario"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, OpinionRow> reader() {
        return (row, wrong) -> new OpinionRow(
                row.value("scenario"),
                IntakeCells.required("line", row, wrong),
                FieldValues.none(OpinionField.class)
                        .with(OpinionField.OPINION, IntakeCells.choice(OPINIONS, row.value("opinion")))
                        .with(OpinionField.COMMENT, row.value("comment")),
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
