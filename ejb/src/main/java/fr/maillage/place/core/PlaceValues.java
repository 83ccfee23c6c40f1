package fr.maillage.place.core;

import fr.maillage.shared.PlainText;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Values of one record: one for each field, of the field's type. Immutable; absent, blank and empty are the same.
 */
public final class PlaceValues {

    public static final PlaceValues EMPTY = new PlaceValues(new EnumMap<>(PlaceField.class));

    private final Map<PlaceField, Object> values;

    private PlaceValues(Map<PlaceField, Object> values) {
        this.values = values;
    }

    /** Collects values for a record; ends with {@link Builder#build()}. */
    public static Builder builder() {
        return new Builder(new EnumMap<>(PlaceField.class));
    }

    /** A builder that starts from these values. */
    public Builder toBuilder() {
        return new Builder(new EnumMap<>(values));
    }

    /** The value of any field; null where it is empty. */
    public Object get(PlaceField field) {
        return values.get(field);
    }

    /** The value of a text field; null where it is empty. */
    public String text(PlaceField field) {
        return (String) values.get(field);
    }

    /** The values of a list field, codes where the field has a vocabulary; never null. */
    @SuppressWarnings("unchecked")
    public List<String> list(PlaceField field) {
        return (List<String>) values.getOrDefault(field, List.of());
    }

    /** Null where it is missing. */
    public Locality locality() {
        return (Locality) values.get(PlaceField.LOCALITY);
    }

    /** Null where it is unknown. */
    public Position position() {
        return (Position) values.get(PlaceField.POSITION);
    }

    /** When the record was last known to be right; null where it is unknown. */
    public LocalDate dateMaj() {
        return (LocalDate) values.get(PlaceField.DATE_MAJ);
    }

    /** The fields that have a value. */
    public Set<PlaceField> filled() {
        return values.isEmpty() ? Set.of() : EnumSet.copyOf(values.keySet());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlaceValues that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    /** Collects values. */
    public static final class Builder {

        private final Map<PlaceField, Object> values;

        private Builder(Map<PlaceField, Object> values) {
            this.values = values;
        }

        /**
         * Sets a field.
         *
         * @param value of the field's type; null, a blank text and an empty list empty the field; texts are stripped,
         *     lists lose blanks and repetitions
         * @throws IllegalArgumentException when the value is of another type
         */
        public Builder set(PlaceField field, Object value) {
            Object clean = clean(value);
            if (clean == null) {
                values.remove(field);
            } else if (field.type().isInstance(clean)) {
                values.put(field, clean);
            } else {
                throw new IllegalArgumentException(
                        field + " is no " + clean.getClass().getSimpleName());
            }
            return this;
        }

        public PlaceValues build() {
            return new PlaceValues(new EnumMap<>(values));
        }

        private static Object clean(Object value) {
            if (value instanceof String text) {
                String clean = PlainText.visible(text);
                return clean.isEmpty() ? null : clean;
            }
            if (value instanceof List<?> list) {
                Set<String> clean = new LinkedHashSet<>();
                for (Object each : list) {
                    clean.add(PlainText.visible((String) each));
                }
                clean.remove("");
                return clean.isEmpty() ? null : List.copyOf(clean);
            }
            return value;
        }
    }
}
