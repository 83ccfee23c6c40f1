package fr.maillage.plan.intake;

import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeColumns;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordRow;
import fr.maillage.plan.figure.FigureDesk;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Figures of actions, a row for each measure of a month. */
@ApplicationScoped
class FigureRecords extends RecordIntake<FigureRow> {

    private static final int CODE = 40;
    private static final int MEASURE = 60;
    private static final int TITLE = 200;

    private static final IntakeColumns COLUMNS = IntakeColumns.of("plan", "figures")
            .must("action", "month", "measure", "value")
            .may("session", "title", "territory");

    @Inject
    private FigureIntakeService intake;

    @Inject
    private FigureDesk desk;

    @Inject
    private IntakeTerritories territories;

    @Inject
    private Clock clock;

    FigureRecords() {
        super(COLUMNS, Permission.EDIT_PLAN);
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
    protected BiFunction<RecordRow, List<Violation>, FigureRow> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        return (row, wrong) -> read(row, now, wrong);
    }

    private FigureRow read(RecordRow row, IntakeTerritories.Now now, List<Violation> wrong) {
        String code = IntakeCells.required("action", row, wrong);
        IntakeCells.bounded("action", row, CODE, wrong);
        String measure = IntakeCells.required("measure", row, wrong);
        IntakeCells.bounded("measure", row, MEASURE, wrong);
        String month = IntakeCells.required("month", row, wrong);
        String value = IntakeCells.required("value", row, wrong);
        YearMonth when =
                month == null ? null : desk.month("month", month, wrong).orElse(null);
        BigDecimal number =
                value == null ? null : desk.value("value", value, wrong).orElse(null);
        LocalDate session = session(row, when, wrong);
        String title = IntakeCells.bounded("title", row, TITLE, wrong);
        return new FigureRow(
                code,
                now.where(row, wrong),
                when,
                measure,
                number,
                session,
                session == null || title == null ? "" : title);
    }

    /** The day of its session, in the month that the row names, and not to come. */
    private LocalDate session(RecordRow row, YearMonth month, List<Violation> wrong) {
        String said = IntakeCells.date("session", row, wrong);
        if (said == null || month == null) {
            return null;
        }
        LocalDate day = LocalDate.parse(said);
        if (!YearMonth.from(day).equals(month)) {
            wrong.add(Violation.of("session", "plan-session-month", said, month.toString()));
        } else if (day.isAfter(ClockProducer.today(clock))) {
            wrong.add(Violation.of("session", "plan-future", said));
        }
        return day;
    }

    @Override
    protected List<RecordOutcome> takeRead(List<FigureRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
