package fr.maillage.deployment.intake;

import fr.maillage.deployment.activity.ActivityDimension;
import fr.maillage.deployment.activity.Sheet;
import fr.maillage.deployment.activity.SupportRow;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeTerms;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.KnownTerm;
import fr.maillage.mapping.RecordField;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.RecordSchema;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What advisers did, a row for each activity: summed while it is read, so that nothing of a row is kept. */
@ApplicationScoped
class ActivityRecords extends RecordIntake<SupportRow> {

    /** Nobody reported what conseillers numériques did before. */
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_NAME = 60;

    private static final RecordSchema SCHEMA = new RecordSchema(
            "deployment",
            "activity",
            List.of(
                    new RecordField("date", true, false),
                    new RecordField("kind", true, true),
                    RecordField.text("participants"),
                    RecordField.text("place"),
                    RecordField.text("insee"),
                    RecordField.text("commune"),
                    RecordField.text("postalCode"),
                    RecordField.terms("themes"),
                    RecordField.text("duration"),
                    RecordField.terms("age"),
                    RecordField.terms("status"),
                    RecordField.text("redirected"),
                    RecordField.terms("redirection"),
                    RecordField.text("ageUnder12"),
                    RecordField.text("age12"),
                    RecordField.text("age18"),
                    RecordField.text("age35"),
                    RecordField.text("age60"),
                    RecordField.text("students"),
                    RecordField.text("unemployed"),
                    RecordField.text("employed"),
                    RecordField.text("retired"),
                    RecordField.text("mixed"),
                    RecordField.text("adviser"),
                    RecordField.text("id"),
                    RecordField.text("source"),
                    RecordField.text("territory")));

    private static final Map<String, List<String>> WORDS = words();

    @Inject
    private ActivityIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Clock clock;

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("date", List.of("date", "dateaccompagnement"));
        words.put("kind", List.of("type", "activite"));
        words.put("participants", List.of("participants", "nbparticipants"));
        words.put("place", List.of("nom du lieu", "lieu"));
        words.put("insee", List.of("code insee", "codecommune"));
        words.put("commune", List.of("commune", "nomcommune"));
        words.put("postalCode", List.of("code postal", "codepostal"));
        words.put("themes", List.of("thematique s d accompagnement", "thematiques", "themes"));
        words.put("duration", List.of("duree min", "duree"));
        words.put("age", List.of("tranche d age du beneficiaire", "tranche d age"));
        words.put("status", List.of("statut du beneficiaire", "statut"));
        words.put("redirected", List.of("beneficiaire reoriente", "reoriente"));
        words.put("redirection", List.of("structure de redirection"));
        words.put("adviser", List.of("id conum"));
        words.put("id", List.of("id cra"));
        return words;
    }

    ActivityRecords() {
        super(SCHEMA, Permission.EDIT_DEPLOYMENT, WORDS);
    }

    @Override
    public boolean summed() {
        return true;
    }

    @Override
    public List<KnownTerm> terms(String field) {
        return "themes".equals(field)
                ? IntakeTerms.known(vocabularies.all(), Vocabulary.MEDIATION_THEME)
                : SupportCells.TERMS.getOrDefault(field, List.of());
    }

    @Override
    protected String label(RecordRow row) {
        return null;
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, SupportRow> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        Vocabularies terms = vocabularies.all();
        LocalDate today = ClockProducer.today(clock);
        return (row, wrong) -> read(row, now, terms, today, wrong);
    }

    private static SupportRow read(
            RecordRow row,
            IntakeTerritories.Now territories,
            Vocabularies terms,
            LocalDate today,
            List<Violation> wrong) {
        Sheet sheet = sheet(row, territories, today, wrong);
        String kind = SupportCells.term("kind", row, wrong);
        if (row.value("kind") == null) {
            wrong.add(Violation.of("kind", "required", null));
        }
        boolean workshop = ActivityDimension.WORKSHOP.equals(kind);
        if (workshop && row.value("participants") == null) {
            wrong.add(Violation.of("participants", "required", null));
        }
        int participants = SupportCells.count("participants", row, 1, 1, wrong);
        String age = SupportCells.term("age", row, wrong);
        String status = SupportCells.term("status", row, wrong);
        String redirection = SupportCells.term("redirection", row, wrong);
        int redirected = SupportCells.redirected(row, participants, wrong);
        Map<String, Integer> ages = SupportCells.people("age", age, SupportCells.AGES, row, participants, wrong);
        Map<String, Integer> statuses =
                SupportCells.people("status", status, SupportCells.STATUSES, row, participants, wrong);
        return new SupportRow(
                IntakeCells.bounded("id", row, LONGEST_PLACE, wrong),
                sheet,
                kind,
                participants,
                themes(row, terms, wrong),
                SupportCells.duration(row, wrong),
                workshop ? Map.of() : ages,
                workshop ? Map.of() : statuses,
                redirected == 0 ? Map.of() : Map.of(Objects.requireNonNullElse(redirection, "other"), redirected));
    }

    private static Sheet sheet(
            RecordRow row, IntakeTerritories.Now territories, LocalDate today, List<Violation> wrong) {
        LocalDate day = IntakeCells.day("date", IntakeCells.required("date", row, wrong), wrong);
        if (day != null && (day.isBefore(FIRST) || day.isAfter(today))) {
            wrong.add(Violation.of("date", "deployment-day-year", day.toString(), FIRST.toString(), today.toString()));
        }
        String named = territories.of(row, wrong);
        String territory = named == null ? territories.within(row) : named;
        if (territory == null && wrong.isEmpty()) {
            wrong.add(Violation.of("commune", "required", null));
        }
        return new Sheet(
                text("source", row, LONGEST_NAME, wrong),
                day == null ? null : day.withDayOfMonth(1),
                territory,
                text("place", row, LONGEST_PLACE, wrong),
                text("adviser", row, LONGEST_NAME, wrong));
    }

    private static String text(String field, RecordRow row, int longest, List<Violation> wrong) {
        return Objects.requireNonNullElse(IntakeCells.bounded(field, row, longest, wrong), "");
    }

    private static List<String> themes(RecordRow row, Vocabularies terms, List<Violation> wrong) {
        List<String> codes = new ArrayList<>();
        Stream.ofNullable(row.value("themes"))
                .flatMap(cell -> new IntakeTerms(terms).codes(Vocabulary.MEDIATION_THEME, cell).stream())
                .distinct()
                .forEach(code -> {
                    if (terms.knows(code, Vocabulary.MEDIATION_THEME)) {
                        codes.add(code);
                    } else {
                        wrong.add(Violation.of("themes", "unknown-value", code));
                    }
                });
        return codes;
    }

    @Override
    protected List<RecordOutcome> takeRead(List<SupportRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.activity(rows, dryRun, notes);
    }
}
