package fr.maillage.place.search;

import fr.maillage.shared.Parts;
import fr.maillage.shared.Problem;
import java.util.Arrays;

/** A part of a map, in WGS 84 degrees. */
public record PlaceBox(double west, double south, double east, double north) {

    private static final int NUMBERS = 4;

    /**
     * Reads {@code west,south,east,north}.
     *
     * @param text null or blank for no limit
     * @return null for no limit
     * @throws Problem INVALID on field {@code bbox}
     */
    public static PlaceBox of(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            double[] n = Arrays.stream(Parts.of(text, ",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (n.length == NUMBERS && Arrays.stream(n).allMatch(Double::isFinite) && n[0] <= n[2] && n[1] <= n[3]) {
                return new PlaceBox(n[0], n[1], n[2], n[3]);
            }
        } catch (NumberFormatException e) {
            throw Problem.invalid("bbox", "map-box", text);
        }
        throw Problem.invalid("bbox", "map-box", text);
    }
}
