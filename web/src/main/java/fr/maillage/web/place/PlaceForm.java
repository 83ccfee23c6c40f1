package fr.maillage.web.place;

import fr.maillage.place.PlaceDetail;
import fr.maillage.place.PlaceField;
import fr.maillage.place.PlaceInput;
import fr.maillage.place.Position;
import fr.maillage.web.shared.MergeableForm;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a person types about a place: one text per input, several values one per line, and the codes that she ticks. The
 * inputs are called as the fields are, so that pages and violations speak of the same.
 */
public class PlaceForm implements MergeableForm<PlaceForm> {

    /** The inputs that are not fields of their own. */
    static final List<String> PLACE_INPUTS = List.of("commune", "postalCode", "latitude", "longitude");

    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> texts = new HashMap<>();
    private final HashMap<String, Object> choices = new HashMap<>();

    /**
     * The form of a place as it is.
     *
     * @param commune how the commune's input calls it
     */
    static PlaceForm of(PlaceDetail place, String commune) {
        PlaceForm form = new PlaceForm();
        for (PlaceField field : PlaceField.values()) {
            if (field.vocabulary() != null) {
                form.choices.put(field.key(), place.values().list(field).toArray(String[]::new));
            } else if (field.type() == List.class) {
                form.texts.put(field.key(), String.join("\n", place.values().list(field)));
            } else if (field.type() == String.class) {
                form.texts.put(
                        field.key(), Objects.requireNonNullElse(place.values().text(field), ""));
            }
        }
        Position position = place.values().position();
        form.texts.put("commune", commune);
        form.texts.put("postalCode", place.values().locality().postalCode());
        form.texts.put("latitude", position == null ? "" : String.valueOf(position.latitude()));
        form.texts.put("longitude", position == null ? "" : String.valueOf(position.longitude()));
        return form;
    }

    PlaceInput input() {
        Map<PlaceField, List<String>> entries = new EnumMap<>(PlaceField.class);
        for (PlaceField field : PlaceField.values()) {
            if (field.vocabulary() != null) {
                entries.put(field, codes(field.key()));
            } else if (field.type() == List.class) {
                entries.put(field, text(field.key()).lines().toList());
            } else if (field.type() == String.class) {
                entries.put(field, List.of(text(field.key())));
            }
        }
        return new PlaceInput(entries, text("commune"), text("postalCode"), text("latitude"), text("longitude"));
    }

    /** The text of an input or the codes of a group, in one comparable text. */
    @Override
    public String comparable(String input) {
        return choices.containsKey(input)
                ? String.join("|", codes(input))
                : text(input).strip().replace("\r\n", "\n");
    }

    /** Takes the value of an input from another form. */
    @Override
    public void take(String input, PlaceForm other) {
        if (other.choices.containsKey(input)) {
            choices.put(input, other.codes(input).toArray(String[]::new));
        } else {
            texts.put(input, other.text(input));
        }
    }

    List<String> codes(String input) {
        Object chosen = choices.get(input);
        if (chosen instanceof Collection<?> collection) {
            return collection.stream().map(String::valueOf).toList();
        }
        return chosen instanceof Object[] array
                ? Arrays.stream(array).map(String::valueOf).toList()
                : List.of();
    }

    /** By input; for the page. */
    public Map<String, String> getText() {
        return texts;
    }

    /** By input; for the page. */
    public Map<String, Object> getChoice() {
        return choices;
    }

    private String text(String input) {
        return Objects.requireNonNullElse(texts.get(input), "");
    }
}
