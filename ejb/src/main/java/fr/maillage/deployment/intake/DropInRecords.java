package fr.maillage.deployment.intake;

import fr.maillage.agenda.RecurrenceRules;
import fr.maillage.agenda.RecurrenceRules.Weekly;
import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInPlaces.Where;
import fr.maillage.hours.HourRange;
import fr.maillage.hours.OpeningWeek;
import fr.maillage.identity.Permission;
import fr.maillage.intake.IntakeCells;
import fr.maillage.intake.IntakeColumns;
import fr.maillage.intake.IntakeTerritories;
import fr.maillage.intake.RecordIntake;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.mapping.RecordRow;
import fr.maillage.norm.PositionPolicy;
import fr.maillage.norm.PostalAddressPolicy;
import fr.maillage.place.core.Position;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Drop-ins, a row for each: where, on which weekday, when, how often, who. */
@ApplicationScoped
class DropInRecords extends RecordIntake<DropInRow> {

    private static final String HOURS = "startsAt";

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private static final IntakeColumns COLUMNS = IntakeColumns.of("deployment", "drop-ins")
            .must(DropInField.CODE)
            .bounded(DropInField.CODE)
            .may(DropInField.NAME)
            .must("place")
            .may("address", "postalCode", "commune", "insee", "latitude", "longitude")
            .may("weekday", DAYS)
            .must(HOURS, "endsAt")
            .may("recurrence")
            .may(DropInField.STARTS_ON, DropInField.ENDS_ON, DropInField.PAUSES, DropInField.CANCELLED)
            .may(DropInField.ACCESS, DropInField.ADVISERS, DropInField.ITINERANT_ADVISERS, DropInField.ROUND)
            .fields(
                    DropInField.class,
                    DropInField.ACTOR,
                    DropInField.OPENING_HOURS,
                    DropInField.WEEKS,
                    DropInField.ITINERANT);

    @Inject
    private DropInIntakeService intake;

    @Inject
    private IntakeTerritories territories;

    DropInRecords() {
        super(COLUMNS, Permission.EDIT_DEPLOYMENT);
    }

    @Override
    protected BiFunction<RecordRow, List<Violation>, DropInRow> reader() {
        IntakeTerritories.Now now = territories.now(permission());
        BiFunction<RecordRow, List<Violation>, FieldValues<DropInField>> fields = reader(DropInField.class);
        return (row, wrong) -> {
            Weekly rule = rule(row, wrong);
            FieldValues<DropInField> values = fields.apply(row, wrong)
                    .with(DropInField.OPENING_HOURS, hours(row, rule, wrong))
                    .with(DropInField.WEEKS, rule == null ? null : Integer.toString(rule.interval()))
                    .with(DropInField.ITINERANT, row.value("round") == null ? null : "yes");
            return new DropInRow(values, where(row, now, wrong));
        };
    }

    private static Where where(RecordRow row, IntakeTerritories.Now now, List<Violation> wrong) {
        String commune = RowCommunes.of(row, now, wrong);
        if (commune == null && wrong.stream().noneMatch(v -> "commune".equals(v.field()))) {
            wrong.add(Violation.of("commune", "required", null));
        }
        String postal = row.value("postalCode");
        return new Where(
                IntakeCells.required("place", row, wrong),
                row.value("address"),
                postal == null ? null : PostalAddressPolicy.postalCode(postal).orElse(postal),
                commune,
                position(row, wrong));
    }

    private static Position position(RecordRow row, List<Violation> wrong) {
        String latitude = row.value("latitude");
        String longitude = row.value("longitude");
        PositionPolicy.Position read = PositionPolicy.read(latitude, longitude);
        return switch (read.verdict()) {
            case GOOD, SWAPPED ->
                new Position(Double.parseDouble(read.latitude()), Double.parseDouble(read.longitude()));
            // Nothing stands for a position that national tools fill in where they know none.
            case NONE, FILLER -> null;
            default -> {
                wrong.add(Violation.of("latitude", "deployment-dropin-position", latitude + ", " + longitude));
                yield null;
            }
        };
    }

    private static Weekly rule(RecordRow row, List<Violation> wrong) {
        String text = row.value("recurrence");
        if (text == null) {
            return null;
        }
        try {
            return RecurrenceRules.weekly(text);
        } catch (Problem problem) {
            wrong.addAll(problem.violations());
            return null;
        }
    }

    /** The hours of the week; the weekday is that of the row, or those of its rule, which say the same. */
    private static String hours(RecordRow row, Weekly rule, List<Violation> wrong) {
        String written = row.value("weekday");
        String code = IntakeCells.choice(COLUMNS.choices("weekday"), written);
        if (code != null && !DAYS.contains(code)) {
            wrong.add(Violation.of("weekday", "unknown-value", written));
            return null;
        }
        Set<DayOfWeek> ruled = rule == null ? Set.of() : rule.days();
        if (code == null && ruled.isEmpty()) {
            wrong.add(Violation.of("weekday", "required", null));
            return null;
        }
        Set<DayOfWeek> days = code == null ? ruled : Set.of(DayOfWeek.of(DAYS.indexOf(code) + 1));
        if (!ruled.isEmpty() && !ruled.equals(days)) {
            wrong.add(Violation.of("recurrence", "deployment-dropin-day-differs", row.value("recurrence"), written));
            return null;
        }
        String from = IntakeCells.required(HOURS, row, wrong);
        String to = IntakeCells.required("endsAt", row, wrong);
        if (from == null || to == null) {
            return null;
        }
        try {
            Map<DayOfWeek, List<HourRange>> week = new TreeMap<>();
            for (DayOfWeek day : days) {
                week.put(day, new ArrayList<>(HourRange.read(HOURS, from + "-" + to)));
            }
            return new OpeningWeek(week, null, List.of()).write();
        } catch (Problem problem) {
            wrong.addAll(problem.violations());
            return null;
        }
    }

    @Override
    protected List<RecordOutcome> takeRead(List<DropInRow> rows, boolean dryRun, RecordNotes notes) {
        return intake.take(rows, dryRun, notes);
    }
}
