package fr.maillage.place;

import fr.maillage.shared.AddressPolicy;
import fr.maillage.shared.PhonePolicy;
import fr.maillage.shared.PivotPolicy;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Violation;
import fr.maillage.territory.Commune;
import fr.maillage.territory.CommuneDirectory;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From what was typed to values: forgiving about form, never about meaning. */
final class PlaceInputParser {

    /** An INSEE code alone, after {@code com:}, or in brackets after a name. */
    private static final Pattern INSEE = Pattern.compile("(?:com:|.*\\()?\\s*(\\d[\\dAB]\\d{3})\\s*\\)?");

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
                        field == PlaceField.WEBSITES
                                ? entries.stream().map(PlaceInputParser::web).toList()
                                : entries);
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
        return switch (field) {
            case PIVOT -> PivotPolicy.normalise(entry);
            case PHONE -> PhonePolicy.normalise(entry).orElse(entry);
            case ACCESSIBILITY_URL, APPOINTMENT_URL -> web(entry);
            default -> entry.replace("\r\n", "\n");
        };
    }

    private static String web(String entry) {
        return entry.isBlank() ? entry : AddressPolicy.web(entry.strip()).orElse(entry);
    }

    private Locality locality(PlaceInput input, List<Violation> violations) {
        String postalCode = input.postalCode() == null ? "" : input.postalCode().strip();
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
        Matcher insee = INSEE.matcher(text);
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
        return latitude == null || longitude == null ? null : new Position(latitude, longitude);
    }

    private static Double degrees(String field, String text, List<Violation> violations) {
        try {
            double degrees = Double.parseDouble(text.strip().replace(',', '.'));
            if (Double.isFinite(degrees)) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            // Reported below, like what is no finite number.
        }
        violations.add(Violation.of(field, "number", text));
        return null;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
