package fr.maillage.deployment.intake;

import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostState;
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
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;

/** Posts of the national file, a row for each. */
@ApplicationScoped
class PostRecords extends RecordIntake<PostRow> {

    private static final RecordSchema SCHEMA = new RecordSchema(
            "deployment",
            "posts",
            List.of(
                    new RecordField("code", true, false),
                    RecordField.text("host"),
                    RecordField.text("hostName"),
                    RecordField.terms("state"),
                    RecordField.terms("coordinator"),
                    RecordField.terms("training"),
                    RecordField.terms("convention"),
                    RecordField.text("conventionEndsOn"),
                    RecordField.text("contractEndsOn"),
                    RecordField.text("returnedOn"),
                    RecordField.terms("bonus"),
                    RecordField.text("agreed"),
                    RecordField.text("paid"),
                    RecordField.text("instalment1"),
                    RecordField.text("instalment1On"),
                    RecordField.text("instalment2"),
                    RecordField.text("instalment2On"),
                    RecordField.text("instalment3"),
                    RecordField.text("instalment3On"),
                    RecordField.terms("outcome"),
                    RecordField.text("yearlyCost"),
                    RecordField.text("note"),
                    RecordField.text("takenOn"),
                    RecordField.text("territory")));

    private static final Map<String, List<KnownTerm>> TERMS = Map.of(
            "state",
            List.of(
                    new KnownTerm("occupied", "Occupé"),
                    new KnownTerm("vacant", "Vacant"),
                    new KnownTerm("returned", "Rendu")),
            "coordinator",
            yesOrNo(),
            "bonus",
            yesOrNo(),
            "training",
            List.of(
                    new KnownTerm("none", "Aucune"),
                    new KnownTerm("planned", "Prévue"),
                    new KnownTerm("running", "En cours"),
                    new KnownTerm("done", "Terminée")),
            "convention",
            List.of(new KnownTerm("initial", "Initiale"), new KnownTerm("renewal", "Renouvellement")),
            "outcome",
            List.of(
                    new KnownTerm("own-funds", "Maintenu sur fonds propres"),
                    new KnownTerm("shared", "Mutualisé"),
                    new KnownTerm("transferred", "Transféré"),
                    new KnownTerm("returned", "Rendu"),
                    new KnownTerm("undecided", "Non décidé")));

    private static final Map<String, List<String>> WORDS = words();

    @Inject
    private PostIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    @Inject
    private Clock clock;

    private static List<KnownTerm> yesOrNo() {
        return List.of(new KnownTerm("yes", "Oui"), new KnownTerm("no", "Non"));
    }

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("code", List.of("id poste", "poste"));
        words.put("host", List.of("id structure tp", "id structure"));
        words.put("hostName", List.of("structure"));
        words.put("state", List.of("statut", "etat"));
        words.put("coordinator", List.of("coordinateur"));
        words.put("training", List.of("formation"));
        words.put("convention", List.of("convention"));
        words.put("conventionEndsOn", List.of("fin de convention"));
        words.put("contractEndsOn", List.of("fin de contrat"));
        words.put("returnedOn", List.of("rendu le"));
        words.put("bonus", List.of("bonification"));
        words.put("agreed", List.of("total conventionne"));
        words.put("paid", List.of("total verse"));
        words.put("instalment1", List.of("versement 1"));
        words.put("instalment1On", List.of("date du versement 1"));
        words.put("instalment2", List.of("versement 2"));
        words.put("instalment2On", List.of("date du versement 2"));
        words.put("instalment3", List.of("versement 3"));
        words.put("instalment3On", List.of("date du versement 3"));
        words.put("outcome", List.of("suite"));
        words.put("yearlyCost", List.of("cout annuel"));
        words.put("note", List.of("remarque"));
        words.put("takenOn", List.of("date du fichier", "date d extraction"));
        words.put("territory", List.of("territoire"));
        return words;
    }

    PostRecords() {
        super(SCHEMA, Permission.EDIT_DEPLOYMENT, WORDS);
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return TERMS.getOrDefault(field, List.of());
    }

    @Override
    public Map<String, Set<String>> awaited() {
        return Map.of("deployment-post-host-unknown", Set.of("hosts"));
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, PostRow> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        LocalDate today = ClockProducer.today(clock);
        return (row, wrong) -> read(row, now, today, wrong);
    }

    private static PostRow read(
            RecordRow row, IntakeTerritories.Now territories, LocalDate today, List<Violation> wrong) {
        String own = row.cell("territory");
        FieldValues<PostField> values = FieldValues.none(PostField.class)
                .with(PostField.CODE, IntakeCells.bounded("code", row, 40, wrong))
                .with(PostField.COORDINATOR, term("coordinator", row))
                .with(PostField.TRAINING, term("training", row))
                .with(PostField.CONVENTION, term("convention", row))
                .with(PostField.CONVENTION_ENDS_ON, IntakeCells.date("conventionEndsOn", row, wrong))
                .with(PostField.CONTRACT_ENDS_ON, IntakeCells.date("contractEndsOn", row, wrong))
                .with(PostField.RETURNED_ON, IntakeCells.date("returnedOn", row, wrong))
                .with(PostField.BONUS, term("bonus", row))
                .with(PostField.AGREED, row.value("agreed"))
                .with(PostField.PAID, row.value("paid"))
                .with(PostField.INSTALMENT_1, row.value("instalment1"))
                .with(PostField.INSTALMENT_1_ON, IntakeCells.date("instalment1On", row, wrong))
                .with(PostField.INSTALMENT_2, row.value("instalment2"))
                .with(PostField.INSTALMENT_2_ON, IntakeCells.date("instalment2On", row, wrong))
                .with(PostField.INSTALMENT_3, row.value("instalment3"))
                .with(PostField.INSTALMENT_3_ON, IntakeCells.date("instalment3On", row, wrong))
                .with(PostField.OUTCOME, term("outcome", row))
                .with(PostField.YEARLY_COST, row.value("yearlyCost"))
                .with(PostField.NOTE, row.value("note"));
        return new PostRow(
                values,
                own == null ? territories.within(row) : territories.named(own).orElse(own),
                IntakeCells.bounded("host", row, 40, wrong),
                IntakeCells.bounded("hostName", row, 300, wrong),
                state(row, wrong),
                Objects.requireNonNullElse(IntakeCells.day("takenOn", row.value("takenOn"), wrong), today));
    }

    private static String term(String field, RecordRow row) {
        return IntakeCells.choice(TERMS.get(field), row.value(field));
    }

    private static PostState state(RecordRow row, List<Violation> wrong) {
        String said = term("state", row);
        PostState state = PostState.byCode(said).orElse(null);
        if (said != null && state == null) {
            wrong.add(Violation.of("state", "unknown-value", said));
        }
        return state;
    }

    @Override
    protected List<RecordOutcome> takeRead(List<PostRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.posts(rows, dryRun, notes);
    }
}
