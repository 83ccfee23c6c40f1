package fr.maillage.deployment.intake;

import fr.maillage.deployment.activity.ActivityDimension;
import fr.maillage.deployment.activity.Sheet;
import fr.maillage.deployment.activity.SupportRow;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeColumns;
import fr.maillage.intake.IntakeTerms;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordRow;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Activity of advisers, a row for each: summed while it is read, so that nothing of a row is kept. */
@ApplicationScoped
class ActivityRecords extends RecordIntake<SupportRow> {

    /** Nobody reported what conseillers numériques did before. */
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_NAME = 60;

    /** The bands of the Coop's form; those of the older one are columns of their own. */
    private static final List<String> AGES =
            List.of("under-12", "12-18", "18-24", "25-39", "40-59", "60-69", "70-plus", ActivityDimension.UNKNOWN);

    private static final List<String> STATUSES =
            List.of("student", "unemployed", "employed", "retired", ActivityDimension.UNKNOWN);

    private static final IntakeColumns COLUMNS = IntakeColumns.of("deployment", "activity")
            .must("date")
            .must("kind", ActivityDimension.KIND.terms())
            .may("participants", "place", "insee", "commune", "postalCode")
            .may("themes", Vocabulary.MEDIATION_THEME)
            .may("duration")
            .may("age", AGES)
            .may("status", STATUSES)
            .may("redirected")
            .may("redirection", ActivityDimension.REDIRECTION.terms())
            .may("ageUnder12", "age12", "age18", "age35", "age60")
            .may("students", "unemployed", "employed", "retired", "mixed")
            .may("adviser", "id", "source", "territory");

    @Inject
    private ActivityIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    @Inject
    private Clock clock;

    ActivityRecords() {
        super(COLUMNS, Permission.EDIT_DEPLOYMENT);
    }

    @Override
    public boolean summed() {
        return true;
    }

    @Override
    protected String label(RecordRow row) {
        return null;
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, SupportRow> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        Vocabularies terms = lists();
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
        String kind = term("kind", row, wrong);
        if (row.value("kind") == null) {
            wrong.add(Violation.of("kind", "required", null));
        }
        boolean workshop = ActivityDimension.WORKSHOP.equals(kind);
        if (workshop && row.value("participants") == null) {
            wrong.add(Violation.of("participants", "required", null));
        }
        int participants = SupportCells.count("participants", row, 1, 1, wrong);
        String age = term("age", row, wrong);
        String status = term("status", row, wrong);
        String redirection = term("redirection", row, wrong);
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
        String territory = territories.where(row, wrong);
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

    private static String term(String column, RecordRow row, List<Violation> wrong) {
        return IntakeCells.known(column, COLUMNS.choices(column), row, wrong);
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
