package fr.maillage.place.model;

import java.util.List;
import java.util.Optional;

/** Whether coordinates can be those of a place in France, overseas included. */
public final class PositionPolicy {

    /** Boxes around the inhabited lands, a little wide; degrees, WGS 84. */
    private static final List<Box> FRANCE = List.of(
            new Box("metropolitan", 41.2, 51.2, -5.3, 9.7),
            new Box("Guadeloupe, Saint-Martin, Saint-Barthélemy", 15.7, 18.2, -63.3, -60.9),
            new Box("Martinique", 14.3, 15.0, -61.3, -60.7),
            new Box("Guyane", 2.0, 6.0, -54.7, -51.5),
            new Box("La Réunion", -21.5, -20.8, 55.1, 55.9),
            new Box("Mayotte", -13.1, -12.5, 44.9, 45.4),
            new Box("Saint-Pierre-et-Miquelon", 46.7, 47.2, -56.5, -56.0),
            new Box("Nouvelle-Calédonie", -23.0, -17.9, 158.0, 172.3),
            new Box("Polynésie française", -28.3, -7.5, -155.0, -134.0),
            new Box("Wallis-et-Futuna", -14.5, -13.0, -178.4, -176.0));

    private PositionPolicy() {}

    /** The rule that coordinates break; empty when they lie in France. */
    public static Optional<String> brokenRule(double latitude, double longitude) {
        if (inFrance(latitude, longitude)) {
            return Optional.empty();
        }
        return Optional.of(inFrance(longitude, latitude) ? "position-swapped" : "position-outside");
    }

    private static boolean inFrance(double latitude, double longitude) {
        return FRANCE.stream().anyMatch(box -> box.contains(latitude, longitude));
    }

    private record Box(String land, double south, double north, double west, double east) {
        boolean contains(double latitude, double longitude) {
            return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
        }
    }
}
