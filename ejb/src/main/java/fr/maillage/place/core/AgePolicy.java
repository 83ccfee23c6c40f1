package fr.maillage.place.core;

import fr.maillage.shared.AuditLine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The age of a record. Where, when, what and contact each have the day on which somebody or a source last knew them to be right, and
 * the record is as old as the oldest of where, when and what: who goes there relies on all three. Contact does not count, and neither
 * does a group of which no date is known. So the age depends on the dates alone: whoever changes a value and confirms nothing makes a
 * record neither younger nor older.
 */
public final class AgePolicy {

    private static final List<FieldGroup> COUNTED = List.of(FieldGroup.WHERE, FieldGroup.WHEN, FieldGroup.WHAT);

    private AgePolicy() {}

    /**
     * The day on which the record was last known to be right.
     *
     * @return null where none of the groups that count has a date
     */
    public static LocalDate knownOn(PlaceValues values) {
        return COUNTED.stream()
                .map(group -> on(values, group))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The day on which a group was last known to be right; null where that is not known. */
    public static LocalDate on(PlaceValues values, FieldGroup group) {
        return (LocalDate) values.get(group.date());
    }

    /** The same record with its own date as it follows from those of its groups. */
    public static PlaceValues aged(PlaceValues values) {
        return values.toBuilder().set(PlaceField.DATE_MAJ, knownOn(values)).build();
    }

    /**
     * A record after somebody said that groups of it are right; a group of which that was known later keeps its date.
     *
     * @param day when she said so; null, as no group at all, changes nothing
     */
    public static PlaceValues known(PlaceValues values, Collection<FieldGroup> groups, LocalDate day) {
        PlaceValues.Builder dated = values.toBuilder();
        for (FieldGroup group : groups) {
            if (later(day, on(values, group))) {
                dated.set(group.date(), day);
            }
        }
        return groups.isEmpty() || day == null ? values : aged(dated.build());
    }

    /**
     * A record whose change is undone: a group whose date that change had moved gets the date of before, if nothing moved it since.
     *
     * @param undone what the change had moved, as the audit tells it: where it tells no date of the group, that of the record stands
     *     for it
     */
    static PlaceValues before(PlaceValues values, FieldGroup group, List<AuditLine.Change> undone) {
        return Stream.of(group.date(), PlaceField.DATE_MAJ)
                .flatMap(date -> undone.stream().filter(change -> change.field().equals(date.key())))
                .findFirst()
                .filter(change -> Objects.equals(change.after(), Objects.toString(on(values, group), null)))
                .map(change -> aged(values.toBuilder()
                        .set(group.date(), change.before() == null ? null : LocalDate.parse(change.before()))
                        .build()))
                .orElse(values);
    }

    /**
     * The fields for which a person who verified some groups on a day stands in: all that the record says there, the dates of these
     * groups, and that of the record where it is of that day.
     */
    public static Set<PlaceField> vouched(PlaceValues values, Collection<FieldGroup> groups, LocalDate day) {
        Set<PlaceField> vouched = EnumSet.noneOf(PlaceField.class);
        for (PlaceField field : values.filled()) {
            FieldGroup.of(field).filter(groups::contains).ifPresent(group -> vouched.add(field));
        }
        if (!groups.isEmpty() && day.equals(values.dateMaj())) {
            vouched.add(PlaceField.DATE_MAJ);
        }
        return vouched;
    }

    /** Says whether a day is later than another; no day is earlier than any. */
    public static boolean later(LocalDate day, LocalDate than) {
        return day != null && (than == null || day.isAfter(than));
    }
}
