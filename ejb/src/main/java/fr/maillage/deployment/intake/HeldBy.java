package fr.maillage.deployment.intake;

import fr.maillage.deployment.post.Occupation;
import fr.maillage.deployment.post.OccupancyPolicy;
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
 * What must change of a post's assignments for it to stand as the national file says: the file tells whether somebody
 * holds it and until when, not who.
 *
 * @param closedOn the last day of whoever holds the post, where the file says that nobody does; null for nobody
 * @param opened when somebody holds it of whom nothing is known yet; null for nobody
 */
record HeldBy(LocalDate closedOn, Occupation opened) {

    private static final HeldBy AS_IT_IS = new HeldBy(null, null);

    /** @param values what the post says with the row */
    static HeldBy of(FieldValues<PostField> values, List<Occupation> assigned, PostRow row) {
        LocalDate contract = day(values.text(PostField.CONTRACT_ENDS_ON));
        LocalDate day = row.takenOn();
        if (row.state() == null || row.state() == PostState.RETURNED) {
            return AS_IT_IS;
        }
        List<Occupation> known = OccupancyPolicy.occupations(assigned, contract);
        boolean held = OccupancyPolicy.standing(known, null, day).state() == PostState.OCCUPIED;
        if (row.state() == PostState.VACANT) {
            return held ? vacant(assigned, contract, day) : AS_IT_IS;
        }
        return held || contract != null && contract.isBefore(day) ? AS_IT_IS : occupied(known, contract);
    }

    private static HeldBy vacant(List<Occupation> assigned, LocalDate contract, LocalDate day) {
        LocalDate last = contract != null && contract.isBefore(day) ? contract : day.minusDays(1);
        if (assigned.isEmpty()) {
            return new HeldBy(null, new Occupation(null, last));
        }
        LocalDate from = assigned.stream()
                .filter(a -> a.covers(day))
                .map(Occupation::from)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(last);
        return new HeldBy(last.isBefore(from) ? day.minusDays(1) : last, null);
    }

    /** Somebody follows the last one. */
    private static HeldBy occupied(List<Occupation> known, LocalDate contract) {
        LocalDate from = known.stream()
                .map(Occupation::to)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(end -> end.plusDays(1))
                .orElse(null);
        return new HeldBy(null, new Occupation(from, contract));
    }

    /** The assignments as they are then. */
    List<Occupation> after(List<Occupation> assigned) {
        List<Occupation> after = new ArrayList<>();
        for (Occupation one : assigned) {
            boolean open = closedOn != null && (one.to() == null || one.to().isAfter(closedOn));
            after.add(open ? new Occupation(one.from(), closedOn) : one);
        }
        if (opened != null) {
            after.add(opened);
        }
        return after;
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        if (closedOn != null) {
            changes.add(new Change("heldUntil", null, closedOn.toString()));
        }
        if (opened != null) {
            changes.add(new Change("heldFrom", null, written(opened)));
        }
        return changes;
    }

    private static String written(Occupation held) {
        return Objects.toString(held.from(), "?") + " – " + Objects.toString(held.to(), "?");
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
