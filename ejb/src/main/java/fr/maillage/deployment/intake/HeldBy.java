package fr.maillage.deployment.intake;

import fr.maillage.deployment.post.OccupancyPolicy;
import fr.maillage.deployment.post.Occupation;
import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostState;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditLine.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Changes of a post's assignments by which it stands as the national file says: the file tells whether somebody
 * holds it and until when, not who. What earlier files have told of the time before stays true.
 *
 * @param closedOn the last day of whoever holds the post, where the file says that nobody does; null for nobody
 * @param opened when people hold it of whom nothing is known yet
 */
record HeldBy(LocalDate closedOn, List<Occupation> opened) {

    private static final HeldBy AS_IT_IS = new HeldBy(null, List.of());

    HeldBy {
        opened = List.copyOf(opened);
    }

    /**
     * @param values what the post says with the row
     * @param before when the contract ended as far as it was known until now; null where it was not
     * @param assigned when somebody holds the post, as its assignments say
     */
    static HeldBy of(FieldValues<PostField> values, LocalDate before, List<Occupation> assigned, PostRow row) {
        String said = values.text(PostField.CONTRACT_ENDS_ON);
        LocalDate contract = said == null ? null : LocalDate.parse(said);
        LocalDate day = row.takenOn();
        if (row.state() == null || row.state() == PostState.RETURNED) {
            return AS_IT_IS;
        }
        if (row.state() == PostState.VACANT) {
            List<Occupation> known = OccupancyPolicy.occupations(assigned, contract);
            return held(known, day) ? vacant(assigned, contract, day) : AS_IT_IS;
        }
        boolean vacantBefore = assigned.isEmpty() && before != null && before.isBefore(day);
        if (vacantBefore && (contract == null || !contract.isBefore(day))) {
            return new HeldBy(null, List.of(new Occupation(null, before), new Occupation(day, contract)));
        }
        boolean over = contract != null && contract.isBefore(day);
        List<Occupation> known = OccupancyPolicy.occupations(assigned, contract);
        return over || held(known, day) ? AS_IT_IS : occupied(known, contract);
    }

    private static boolean held(List<Occupation> known, LocalDate day) {
        return OccupancyPolicy.standing(known, null, day).state() == PostState.OCCUPIED;
    }

    private static HeldBy vacant(List<Occupation> assigned, LocalDate contract, LocalDate day) {
        LocalDate last = contract != null && contract.isBefore(day) ? contract : day.minusDays(1);
        if (assigned.isEmpty()) {
            return new HeldBy(null, List.of(new Occupation(null, last)));
        }
        LocalDate from = assigned.stream()
                .filter(a -> a.covers(day))
                .map(Occupation::from)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(last);
        return new HeldBy(last.isBefore(from) ? day.minusDays(1) : last, List.of());
    }

    /** Somebody follows the last one. */
    private static HeldBy occupied(List<Occupation> known, LocalDate contract) {
        LocalDate from = known.stream()
                .map(Occupation::to)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(end -> end.plusDays(1))
                .orElse(null);
        return new HeldBy(null, List.of(new Occupation(from, contract)));
    }

    /** The assignments as they are then. */
    List<Occupation> after(List<Occupation> assigned) {
        List<Occupation> after = new ArrayList<>();
        for (Occupation one : assigned) {
            boolean open = closedOn != null && (one.to() == null || one.to().isAfter(closedOn));
            after.add(open ? new Occupation(one.from(), closedOn) : one);
        }
        after.addAll(opened);
        return after;
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        if (closedOn != null) {
            changes.add(new Change("heldUntil", null, closedOn.toString()));
        }
        if (!opened.isEmpty()) {
            Occupation last = opened.get(opened.size() - 1);
            changes.add(new Change("heldFrom", null, written(last.from()) + " – " + written(last.to())));
        }
        return changes;
    }

    private static String written(LocalDate day) {
        return Objects.toString(day, "?");
    }
}
