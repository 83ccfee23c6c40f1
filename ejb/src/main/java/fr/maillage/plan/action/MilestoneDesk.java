package fr.maillage.plan.action;

import fr.maillage.plan.model.PlanAction;
import fr.maillage.plan.persistence.MilestoneRepository;
import fr.maillage.record.FieldValidator;
import fr.maillage.record.FieldValues;
import fr.maillage.record.References;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.Vocabularies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes milestones, whichever door they come by. It asks for no right. A milestone may be due before the first day of its
 * action or after the last one, for agreements are signed before and reviews come after; who types one has to mean it.
 */
@ApplicationScoped
public class MilestoneDesk {

    /** Name for such a record in problems. */
    public static final String KIND = "plan.milestone";

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Inject
    private MilestoneRepository milestones;

    @Inject
    private ActionLifecycle lifecycle;

    @Inject
    private Clock clock;

    /**
     * The days between which a milestone may come to be due, both included.
     *
     * @param from null for any
     * @param until null for any
     */
    public record Days(LocalDate from, LocalDate until) {

        /** All of them. */
        public static final Days ANY = new Days(null, null);
    }

    /**
     * A milestone in normal form.
     *
     * @param known the milestones of the action
     * @param before what it was; null for a new one
     * @param days a milestone that stands outside them already may stay
     * @throws Problem INVALID with one violation per wrong value
     */
    public FieldValues<MilestoneField> check(
            List<Milestone> known, FieldValues<MilestoneField> input, Milestone before, Days days) {
        FieldValidator<MilestoneField> check = new FieldValidator<>(
                MilestoneField.class,
                input,
                FieldValues.none(MilestoneField.class),
                Vocabularies.NONE,
                References.NONE);
        for (MilestoneField field : List.of(MilestoneField.DUE_ON, MilestoneField.DONE_ON)) {
            check.right(field)
                    .filter(day -> LocalDate.parse(day).getYear() < FIRST_YEAR
                            || LocalDate.parse(day).getYear() > LAST_YEAR)
                    .ifPresent(day -> check.wrong(field, "plan-year", day, "" + FIRST_YEAR, "" + LAST_YEAR));
        }
        check.right(MilestoneField.DUE_ON)
                .filter(day -> before == null || !before.dueOn().equals(LocalDate.parse(day)))
                .ifPresent(day -> within(days, day, check));
        check.right(MilestoneField.DONE_ON)
                .filter(day -> LocalDate.parse(day).isAfter(ClockProducer.today(clock)))
                .ifPresent(day -> check.wrong(MilestoneField.DONE_ON, "plan-future", day));
        check.right(MilestoneField.PLACE)
                .flatMap(place -> at(known, Integer.parseInt(place)))
                .filter(other -> before == null || !other.id().equals(before.id()))
                .ifPresent(other -> check.wrong(
                        MilestoneField.PLACE, "plan-milestone-place-taken", Integer.toString(other.place())));
        return check.values();
    }

    /** The one of some milestones of an action that is in a place. */
    public static Optional<Milestone> at(List<Milestone> known, int place) {
        return known.stream().filter(milestone -> milestone.place() == place).findFirst();
    }

    private static void within(Days days, String day, FieldValidator<MilestoneField> check) {
        LocalDate due = LocalDate.parse(day);
        if (days.from() != null && due.isBefore(days.from())) {
            check.wrong(
                    MilestoneField.DUE_ON,
                    "plan-milestone-before",
                    day,
                    days.from().toString());
        } else if (days.until() != null && due.isAfter(days.until())) {
            check.wrong(
                    MilestoneField.DUE_ON,
                    "plan-milestone-after",
                    day,
                    days.until().toString());
        }
    }

    /** Enters a milestone; whoever calls has locked the action. */
    public Milestone add(PlanAction action, FieldValues<MilestoneField> values) {
        Milestone added = of(new Milestone(0, UUID.randomUUID(), 1, action.id(), 0, null, null, null), values);
        milestones.add(added);
        record(action, null, added);
        return added;
    }

    /**
     * Changes a milestone; nothing is written when nothing differs.
     *
     * @throws Problem STALE when somebody else changed it meanwhile
     */
    public Milestone change(PlanAction action, Milestone before, FieldValues<MilestoneField> values) {
        Milestone after = of(before, values);
        if (after.equals(before)) {
            return before;
        }
        if (!milestones.update(after)) {
            throw Problem.stale(KIND, before.id().toString());
        }
        record(action, before, after);
        return after;
    }

    /** Lets two milestones of an action change places. */
    public void swap(PlanAction action, Milestone moved, Milestone other) {
        milestones.swap(moved, other);
        record(action, moved, moved.at(other.place()));
    }

    /** Takes a milestone out of its action. */
    public void remove(PlanAction action, Milestone milestone) {
        if (!milestones.remove(milestone)) {
            throw Problem.stale(KIND, milestone.id().toString());
        }
        record(action, milestone, null);
    }

    /** Gives the values of a milestone. */
    public static FieldValues<MilestoneField> values(Milestone milestone) {
        return FieldValues.none(MilestoneField.class)
                .with(MilestoneField.PLACE, Integer.toString(milestone.place()))
                .with(MilestoneField.TITLE, milestone.title())
                .with(MilestoneField.DUE_ON, milestone.dueOn().toString())
                .with(
                        MilestoneField.DONE_ON,
                        Optional.ofNullable(milestone.doneOn())
                                .map(LocalDate::toString)
                                .orElse(null));
    }

    private static Milestone of(Milestone milestone, FieldValues<MilestoneField> values) {
        String done = values.text(MilestoneField.DONE_ON);
        return new Milestone(
                milestone.key(),
                milestone.id(),
                milestone.version(),
                milestone.action(),
                Integer.parseInt(values.text(MilestoneField.PLACE)),
                values.text(MilestoneField.TITLE),
                LocalDate.parse(values.text(MilestoneField.DUE_ON)),
                done == null ? null : LocalDate.parse(done));
    }

    private void record(PlanAction action, Milestone before, Milestone after) {
        lifecycle.record(action, "milestone", List.of(new Change("milestones", said(before), said(after))));
    }

    /** Its days alone are no sentence in any language. */
    private static String said(Milestone milestone) {
        return milestone == null
                ? null
                : Stream.of(
                                milestone.place() + ". " + milestone.title(),
                                milestone.dueOn(),
                                milestone.doneOn() == null ? null : "✓ " + milestone.doneOn())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining(", "));
    }
}
