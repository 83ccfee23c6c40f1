package fr.maillage.web.place;

import fr.maillage.place.PlaceDetail;
import fr.maillage.place.core.FieldGroup;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceInput;
import fr.maillage.place.core.Position;
import fr.maillage.web.shared.FieldForm;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Inputs of a person about a place: one text per input, several values one per line, and the codes that she ticks.
 */
public class PlaceForm extends FieldForm<PlaceForm> {

    /** The inputs that are not fields of their own. */
    static final List<String> PLACE_INPUTS = List.of("commune", "postalCode", "latitude", "longitude");

    private static final String VERIFIED = "verified";

    private static final long serialVersionUID = 1L;

    private HoursForm hours = new HoursForm(null);

    /** The form of a new place: who enters one is taken to have it from those who run it, unless she says otherwise. */
    static PlaceForm empty() {
        PlaceForm form = new PlaceForm();
        form.choose(
                VERIFIED,
                Arrays.stream(FieldGroup.values()).map(FieldGroup::code).toList());
        return form;
    }

    /**
     * The form of a place as it is; nothing is said to be verified.
     *
     * @param commune how the commune's input calls it
     */
    static PlaceForm of(PlaceDetail place, String commune) {
        PlaceForm form = new PlaceForm();
        for (PlaceField field : PlaceField.values()) {
            if (field.vocabulary() != null) {
                form.choose(field.key(), place.values().list(field));
            } else if (field.type() == List.class) {
                form.type(field.key(), String.join("\n", place.values().list(field)));
            } else if (field == PlaceField.OPENING_HOURS) {
                form.hours = new HoursForm(place.values().text(field));
            } else if (field.type() == String.class) {
                form.type(field.key(), place.values().text(field));
            }
        }
        Position position = place.values().position();
        form.type("commune", commune);
        form.type("postalCode", place.values().locality().postalCode());
        form.type("latitude", position == null ? "" : String.valueOf(position.latitude()));
        form.type("longitude", position == null ? "" : String.valueOf(position.longitude()));
        return form;
    }

    /** The input; with the hours of before where those of the form cannot be read: ask the hours first. */
    PlaceInput input() {
        Map<PlaceField, List<String>> entries = new EnumMap<>(PlaceField.class);
        for (PlaceField field : PlaceField.values()) {
            if (field.vocabulary() != null) {
                entries.put(field, codes(field.key()));
            } else if (field.type() == List.class) {
                entries.put(field, text(field.key()).lines().toList());
            } else if (field == PlaceField.OPENING_HOURS) {
                entries.put(field, List.of(hours.valueOrStored()));
            } else if (field.type() == String.class) {
                entries.put(field, List.of(text(field.key())));
            }
        }
        return new PlaceInput(entries, text("commune"), text("postalCode"), text("latitude"), text("longitude"))
                .verified(codes(VERIFIED).stream()
                        .flatMap(code -> FieldGroup.byCode(code).stream())
                        .collect(Collectors.toSet()));
    }

    /** Gives the content of an input, in one comparable text. */
    @Override
    public String comparable(String input) {
        return isHours(input) ? hours.comparable() : super.comparable(input);
    }

    /** Takes the value of an input from another form. */
    @Override
    public void take(String input, PlaceForm other) {
        if (isHours(input)) {
            hours = other.hours;
        } else {
            super.take(input, other);
        }
    }

    public HoursForm getHours() {
        return hours;
    }

    private static boolean isHours(String input) {
        return PlaceField.OPENING_HOURS.key().equals(input);
    }
}
