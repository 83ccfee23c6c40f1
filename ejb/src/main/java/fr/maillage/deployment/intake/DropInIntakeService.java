package fr.maillage.deployment.intake;

import fr.maillage.deployment.dropin.DoubleBooking.Booking;
import fr.maillage.deployment.dropin.DropInCheckService;
import fr.maillage.deployment.dropin.DropInChecks;
import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInLifecycle;
import fr.maillage.deployment.dropin.DropInList;
import fr.maillage.deployment.dropin.DropInPlaces;
import fr.maillage.deployment.dropin.DropInView;
import fr.maillage.deployment.model.DropIn;
import fr.maillage.deployment.persistence.DropInRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.intake.Seen;
import fr.maillage.place.core.PlaceRef;
import fr.maillage.place.intake.IntakeOutcome;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References.Found;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Drop-ins as files bring them, with the places that there are not yet. */
@Stateless
public class DropInIntakeService {

    @Inject
    private Attempts attempts;

    @Inject
    private DropInRepository dropIns;

    @Inject
    private DropInList list;

    @Inject
    private DropInLifecycle lifecycle;

    @Inject
    private DropInChecks checks;

    @Inject
    private DropInPlaces places;

    @Inject
    private DropInCheckService coherence;

    @Inject
    private Caller caller;

    /**
     * Takes drop-ins within the caller's transaction, found by their codes; their places are found by name and commune,
     * and made where there is none.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_DEPLOYMENT anywhere
     */
    public List<RecordOutcome> take(List<DropInRow> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_DEPLOYMENT);
        return new Run(rows, dryRun).take(rows, notes);
    }

    /** A row that is right so far. */
    private record Planned(DropInRow row, DropInView known, FieldValues<DropInField> values) {

        private Booking booking() {
            return new Booking(
                    values.text(DropInField.CODE), values.list(DropInField.ADVISERS), DropInView.rhythm(values));
        }
    }

    /** The rows of one call. */
    private final class Run {

        private final boolean dryRun;
        private final DropInPlaces.Now where;
        private final Map<String, DropInView> known;
        private final Map<String, DropIn> entities;

        private Run(List<DropInRow> rows, boolean dryRun) {
            this.dryRun = dryRun;
            where = places.of(rows.stream().map(DropInRow::where).toList());
            List<String> codes = rows.stream()
                    .map(row -> row.values().text(DropInField.CODE))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            known = list.coded(codes);
            entities = dropIns.coded(codes);
        }

        private List<RecordOutcome> take(List<DropInRow> rows, RecordNotes notes) {
            List<Planned> planned = new ArrayList<>();
            List<RecordOutcome> outcomes = new ArrayList<>();
            for (DropInRow row : rows) {
                RecordOutcome refused = refused(row, notes);
                List<Violation> wrong = new ArrayList<>();
                planned.add(
                        refused == null
                                ? attempts.rules(() -> plan(row), wrong::add).orElse(null)
                                : null);
                outcomes.add(wrong.isEmpty() ? refused : RecordOutcome.rejected(code(row), wrong));
            }
            // Before anything is written, what is known already is what it was before the file.
            Map<String, List<Violation>> booked = coherence.booked(planned.stream()
                    .filter(Objects::nonNull)
                    .map(Planned::booking)
                    .toList());
            Map<String, IntakeOutcome> made = where.make(
                    planned.stream()
                            .filter(Objects::nonNull)
                            .map(plan -> plan.row().where())
                            .filter(w -> where.named(w).isEmpty())
                            .toList(),
                    dryRun);
            for (int i = 0; i < rows.size(); i++) {
                Planned plan = planned.get(i);
                if (plan != null) {
                    RecordOutcome outcome = attempts.row(code(plan.row()), () -> written(plan, made));
                    outcomes.set(i, outcome.rejected() ? outcome : outcome.noting(booked.get(outcome.label())));
                }
            }
            return outcomes;
        }

        /** Why a row is not even looked at; null where it is. */
        private RecordOutcome refused(DropInRow row, RecordNotes notes) {
            String code = code(row);
            if (code != null && Seen.before("deployment:dropin|" + code, notes)) {
                return Seen.refused(code, "code", "deployment-row-twice", code);
            }
            DropInView before = known.get(code);
            if (before != null && before.archived()) {
                return Seen.refused(code, "code", "deployment-dropin-archived", code);
            }
            if (!caller.may(Permission.EDIT_DEPLOYMENT, where.commune(row.where()))
                    || before != null && !caller.may(Permission.EDIT_DEPLOYMENT, before.communeKey())) {
                return Seen.refused(
                        code, "commune", "outside-territory", row.where().commune());
            }
            return where.named(row.where()).size() > 1
                    ? Seen.refused(code, "place", "deployment-dropin-place-many", where.written(row.where()))
                    : null;
        }

        private Planned plan(DropInRow row) {
            DropInView before = known.get(code(row));
            FieldValues<DropInField> said = before == null ? FieldValues.none(DropInField.class) : before.values();
            String place = where.written(row.where());
            FieldValues<DropInField> values = checks.check(
                    row.values().with(DropInField.PLACE, place).or(said),
                    said,
                    before == null ? null : before.id(),
                    written -> Optional.of(where.named(row.where()).stream()
                            .findFirst()
                            .map(DropInChecks::found)
                            .orElse(new Found(place, place, false))));
            return new Planned(row, before, values);
        }

        private RecordOutcome written(Planned plan, Map<String, IntakeOutcome> made) {
            String code = code(plan.row());
            Optional<PlaceRef> place = where.named(plan.row().where()).stream().findFirst();
            IntakeOutcome outcome = made.get(where.written(plan.row().where()));
            if (outcome != null && outcome.kind() == IntakeOutcome.Kind.REJECTED) {
                return RecordOutcome.rejected(code, outcome.violations());
            }
            if (place.isEmpty() && !dryRun) {
                return Seen.refused(
                        code,
                        "place",
                        "deployment-dropin-place-archived",
                        where.written(plan.row().where()));
            }
            FieldValues<DropInField> before = plan.known() == null
                    ? FieldValues.none(DropInField.class)
                    : plan.known().values();
            FieldValues<DropInField> values = place.map(p -> plan.values().with(DropInField.PLACE, p.id().toString()))
                    .orElse(plan.values());
            if (!dryRun) {
                write(plan, place.orElseThrow(), before, values);
            }
            return Seen.outcome(code, plan.known() == null, before.changes(values));
        }

        private void write(
                Planned plan, PlaceRef place, FieldValues<DropInField> before, FieldValues<DropInField> values) {
            if (plan.known() == null) {
                lifecycle.create(place, values);
            } else {
                lifecycle.update(entities.get(plan.known().code()), place, before, values);
            }
        }

        private static String code(DropInRow row) {
            return row.values().text(DropInField.CODE);
        }
    }
}
