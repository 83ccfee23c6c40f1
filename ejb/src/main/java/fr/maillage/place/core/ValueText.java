package fr.maillage.place.core;

import fr.maillage.shared.Parts;
import fr.maillage.territory.Commune;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * A field's value as one text, for changes and proposals: lists joined by a bar, vocabularies by code, a locality as
 * {@code 93220 com:93032}, a position as {@code 48.9,2.5}. The same in every language.
 */
public final class ValueText {

    private static final String COMMUNE = "com:";

    private ValueText() {}

    /**
     * The text of a value.
     *
     * @param value may be null: null
     * @param inseeOf the INSEE code of a commune's territory
     */
    public static String of(Object value, LongFunction<String> inseeOf) {
        if (value instanceof List<?> list) {
            return String.join(
                    PlaceMapper.BAR, list.stream().map(String.class::cast).toList());
        }
        if (value instanceof Locality locality) {
            return locality.postalCode() + " " + COMMUNE + inseeOf.apply(locality.communeId());
        }
        if (value instanceof Position position) {
            return position.latitude() + "," + position.longitude();
        }
        return value == null ? null : value.toString();
    }

    /**
     * The value of a text that {@link #of} wrote; empty when its commune no longer exists.
     *
     * @param communeOf the commune with an INSEE code, retired codes followed
     */
    public static Optional<Object> parse(PlaceField field, String text, Function<String, Optional<Commune>> communeOf) {
        if (field.type() == List.class) {
            return Optional.of(PlaceMapper.split(text));
        }
        if (field.type() == Locality.class) {
            String[] parts = Parts.of(text, " " + COMMUNE);
            return communeOf.apply(parts[1]).map(c -> new Locality(c.id(), parts[0]));
        }
        if (field.type() == Position.class) {
            String[] parts = Parts.of(text, ",");
            return Optional.of(new Position(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
        }
        return Optional.of(field.type() == LocalDate.class ? LocalDate.parse(text) : text);
    }
}
