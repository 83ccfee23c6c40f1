package fr.maillage.norm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Tells if a position can be that of a place in France, overseas included; degrees, WGS 84. */
public final class PositionPolicy {

    private record Box(String land, double south, double north, double west, double east) {
        boolean holds(double lat, double lon) {
            return lat >= south && lat <= north && lon >= west && lon <= east;
        }
    }

    /** Boxes around the inhabited lands, a little wide. */
    private static final List<Box> FRANCE = List.of(
            new Box("metropolitan", 41.2, 51.2, -5.3, 9.7),
            new Box("Guadeloupe, Saint-Martin, Saint-Barthélemy", 15.7, 18.2, -63.3, -60.9),
            new Box("Martinique", 14.3, 15.0, -61.3, -60.7),
            new Box("Guyane", 2.0, 6.0, -54.7, -51.5),
            new Box("La Réunion", -21.5, -20.8, 55.1, 55.9),
            new Box("Mayotte", -13.1, -12.5, 44.9, 45.4),
            new Box("Saint-Pierre-et-Miquelon", 46.7, 47.2, -56.5, -56.0),
            new Box("Nouvelle-Calédonie", -23.0, -17.0, 158.0, 172.3),
            new Box("Polynésie française", -28.3, -7.0, -155.0, -134.0),
            new Box("Wallis-et-Futuna", -14.5, -13.0, -178.4, -176.0));

    /** Where a national tool put what it could not place. */
    private static final double FILLER_LAT = 46.6241;

    private static final double FILLER_LON = 1.849121;

    /** Seven decimals are a centimetre; more would make equal positions differ. */
    private static final int DECIMALS = 7;

    private static final int LONGEST = 30;

    private PositionPolicy() {}

    /** Reading of a position; there is one to keep when it is good, or swapped: only the other way round it lies in France. */
    public enum Verdict {
        GOOD,
        NONE,
        INCOMPLETE,
        NOT_A_NUMBER,
        SWAPPED,
        OUTSIDE,
        FILLER
    }

    /**
     * @param verdict what it is
     * @param latitude degrees; null unless good, or swapped and put right
     * @param longitude degrees; null unless good, or swapped and put right
     */
    public record Position(Verdict verdict, String latitude, String longitude) {
        static Position bad(Verdict verdict) {
            return new Position(verdict, null, null);
        }
    }

    /** Reads two texts, each null where missing, with a point or a comma before the decimals. */
    public static Position read(String latitude, String longitude) {
        if (latitude == null && longitude == null) {
            return Position.bad(Verdict.NONE);
        }
        if (latitude == null || longitude == null) {
            return Position.bad(Verdict.INCOMPLETE);
        }
        OptionalDouble lat = degrees(latitude);
        OptionalDouble lon = degrees(longitude);
        if (lat.isEmpty() || lon.isEmpty()) {
            return Position.bad(Verdict.NOT_A_NUMBER);
        }
        Verdict verdict = weigh(lat.getAsDouble(), lon.getAsDouble());
        return switch (verdict) {
            case GOOD -> new Position(verdict, plain(lat.getAsDouble()), plain(lon.getAsDouble()));
            case SWAPPED -> new Position(verdict, plain(lon.getAsDouble()), plain(lat.getAsDouble()));
            default -> Position.bad(verdict);
        };
    }

    /**
     * Degrees as people and files write them, to a centimetre.
     *
     * @return empty when it is no number of at most three digits before the decimals
     */
    public static OptionalDouble degrees(String text) {
        String written = WrittenLine.of(text);
        if (written.length() > LONGEST || !NormPatterns.DEGREES.matcher(written).matches()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                rounded(Double.parseDouble(written.replace(',', '.'))).doubleValue());
    }

    /** Tells if coordinates lie in France only the other way round. */
    public static boolean swapped(double latitude, double longitude) {
        return weigh(latitude, longitude) == Verdict.SWAPPED;
    }

    /** The rule that coordinates break; empty when they lie in France. */
    public static Optional<String> brokenRule(double latitude, double longitude) {
        return switch (weigh(latitude, longitude)) {
            case SWAPPED -> Optional.of("position-swapped");
            case FILLER -> Optional.of("position-filler");
            case OUTSIDE -> Optional.of("position-outside");
            default -> Optional.empty();
        };
    }

    private static Verdict weigh(double lat, double lon) {
        if (lat == FILLER_LAT && lon == FILLER_LON || lat == 0 && lon == 0) {
            return Verdict.FILLER;
        }
        if (inFrance(lat, lon)) {
            return Verdict.GOOD;
        }
        return inFrance(lon, lat) ? Verdict.SWAPPED : Verdict.OUTSIDE;
    }

    private static boolean inFrance(double lat, double lon) {
        return FRANCE.stream().anyMatch(box -> box.holds(lat, lon));
    }

    private static BigDecimal rounded(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static String plain(double degrees) {
        return rounded(degrees).stripTrailingZeros().toPlainString();
    }
}
