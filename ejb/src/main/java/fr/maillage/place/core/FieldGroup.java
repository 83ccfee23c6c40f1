package fr.maillage.place.core;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Groups of fields that are verified together: each has a date of its own. */
public enum FieldGroup {
    /** The whereabouts: address, commune, point, QPV, the way in, itinerancy. */
    WHERE(
            "where",
            PlaceField.WHERE_ON,
            PlaceField.LOCALITY,
            PlaceField.ADDRESS,
            PlaceField.ADDRESS_EXTRA,
            PlaceField.POSITION,
            PlaceField.QPV,
            PlaceField.ITINERANCY,
            PlaceField.ACCESSIBILITY_URL),
    /** The opening hours. */
    WHEN("when", PlaceField.WHEN_ON, PlaceField.OPENING_HOURS),
    /** The rest, which is in no other group: name, services, publics, prices. */
    WHAT("what", PlaceField.WHAT_ON),
    /** Ways to reach it without going there. */
    CONTACT(
            "contact",
            PlaceField.CONTACT_ON,
            PlaceField.PHONE,
            PlaceField.EMAILS,
            PlaceField.WEBSITES,
            PlaceField.APPOINTMENT_URL);

    /** Every group; unmodifiable. */
    public static final Set<FieldGroup> ALL = Set.of(values());

    private final String code;
    private final PlaceField date;
    private final Set<PlaceField> fields;

    FieldGroup(String code, PlaceField date, PlaceField... fields) {
        this.code = code;
        this.date = date;
        this.fields = Set.of(fields);
    }

    /** The name in forms, the API and message keys. */
    public String code() {
        return code;
    }

    /** The field that tells when the group was last known to be right. */
    public PlaceField date() {
        return date;
    }

    /** The group of a field, its date included; none for the date of the whole record. */
    public static Optional<FieldGroup> of(PlaceField field) {
        if (field == PlaceField.DATE_MAJ) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(group -> group.date == field || group.fields.contains(field))
                .findFirst()
                .or(() -> Optional.of(WHAT));
    }

    /** The groups of some fields; dates bring none. */
    public static Set<FieldGroup> of(Collection<PlaceField> fields) {
        Set<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        fields.stream()
                .filter(field -> !field.date())
                .forEach(field -> of(field).ifPresent(groups::add));
        return groups;
    }

    public static Optional<FieldGroup> byCode(String code) {
        return Arrays.stream(values()).filter(group -> group.code.equals(code)).findFirst();
    }
}
