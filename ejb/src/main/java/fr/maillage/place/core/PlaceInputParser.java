package fr.maillage.place.core;

import fr.maillage.norm.PositionPolicy;
import fr.maillage.norm.PostalAddressPolicy;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Violation;
import fr.maillage.territory.Commune;
import fr.maillage.territory.CommuneDirectory;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;

/** From what was typed to values: forgiving about form, never about meaning. */
final class PlaceInputParser {

    private final CommuneDirectory communes;

    PlaceInputParser(CommuneDirectory communes) {
        this.communes = communes;
    }

    /**
     * The values; fields that cannot be read stay empty.
     *
     * @param violations receives what cannot be read
     */
    PlaceValues parse(PlaceInput input, List<Violation> violations) {
        PlaceValues.Builder values = PlaceValues.builder();
        input.entries().forEach((field, entries) -> {
            if (field.type() == List.class) {
                values.set(
                        field,
                        entries.stream().map(each -> FieldNorm.of(field, each)).toList());
            } else if (!entries.isEmpty()) {
                values.set(field, text(field, entries.get(0)));
            }
        });
        return values.set(PlaceField.LOCALITY, locality(input, violations))
                .set(PlaceField.POSITION, position(input, violations))
                .build();
    }

    private static String text(PlaceField field, String entry) {
        if (entry == null || entry.isBlank()) {
            return null;
        }
        return FieldNorm.of(field, entry);
    }

    private Locality locality(PlaceInput input, List<Violation> violations) {
        String written = input.postalCode() == null ? "" : input.postalCode().strip();
        String postalCode = PostalAddressPolicy.postalCode(written).orElse(written);
        if (input.commune() == null || input.commune().isBlank()) {
            violations.add(Violation.of("commune", "required", null));
            if (postalCode.isEmpty()) {
                violations.add(Violation.of("postalCode", "required", null));
            }
            return null;
        }
        Optional<Commune> commune = commune(input.commune().strip(), postalCode);
        if (commune.isEmpty()) {
            violations.add(Violation.of("commune", "unknown-commune", input.commune()));
        }
        return commune.map(c -> new Locality(c.id(), postalCode)).orElse(null);
    }

    private Optional<Commune> commune(String text, String postalCode) {
        Matcher insee = PlacePatterns.INSEE.matcher(text);
        if (insee.matches()) {
            return communes.byInsee(insee.group(1));
        }
        String name = PlainText.letters(text);
        List<Commune> named = communes.byPostalCode(postalCode).stream()
                .filter(c -> PlainText.letters(c.name()).equals(name))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static Position position(PlaceInput input, List<Violation> violations) {
        boolean noLatitude = blank(input.latitude());
        boolean noLongitude = blank(input.longitude());
        if (noLatitude && noLongitude) {
            return null;
        }
        if (noLatitude || noLongitude) {
            violations.add(Violation.of(noLatitude ? "latitude" : "longitude", "both-or-none", null));
            return null;
        }
        Double latitude = degrees("latitude", input.latitude(), violations);
        Double longitude = degrees("longitude", input.longitude(), violations);
        if (latitude == null || longitude == null) {
            return null;
        }
        // As an import does: only the other way round it lies in France.
        return PositionPolicy.swapped(latitude, longitude)
                ? new Position(longitude, latitude)
                : new Position(latitude, longitude);
    }

    private static Double degrees(String field, String text, List<Violation> violations) {
        OptionalDouble degrees = PositionPolicy.degrees(text);
        if (degrees.isEmpty()) {
            violations.add(Violation.of(field, "number", text));
            return null;
        }
        return degrees.getAsDouble();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
