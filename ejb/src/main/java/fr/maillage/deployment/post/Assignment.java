package fr.maillage.deployment.post;

import fr.maillage.record.FieldValues;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who holds a post from when to when.
 *
 * @param key the database's
 * @param post the key of the post
 * @param adviser what files call the adviser; null where only the post is known to be held
 * @param from the first day; null for longer than anybody knows
 * @param to the last day, where it is over before its contract; null otherwise
 * @param contractEndsOn null where the contract has no end, or none is known
 */
public record Assignment(
        long key,
        UUID id,
        int version,
        long post,
        String adviser,
        LocalDate from,
        LocalDate to,
        LocalDate contractEndsOn) {

    /** When the post is held by it. */
    public Occupation occupation() {
        return new Occupation(from, to == null ? contractEndsOn : to);
    }

    /** An assignment that says this; its identifier is not known. */
    public static Assignment of(long key, long post, FieldValues<AssignmentField> values) {
        return new Assignment(
                key,
                null,
                0,
                post,
                values.text(AssignmentField.ADVISER),
                day(values.text(AssignmentField.STARTS_ON)),
                day(values.text(AssignmentField.ENDS_ON)),
                day(values.text(AssignmentField.CONTRACT_ENDS_ON)));
    }

    /** Gives the values of the assignment. */
    public FieldValues<AssignmentField> values(String postCode) {
        return FieldValues.none(AssignmentField.class)
                .with(AssignmentField.POST, postCode)
                .with(AssignmentField.ADVISER, adviser)
                .with(AssignmentField.STARTS_ON, written(from))
                .with(AssignmentField.ENDS_ON, written(to))
                .with(AssignmentField.CONTRACT_ENDS_ON, written(contractEndsOn));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static String written(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
