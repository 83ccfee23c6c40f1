package fr.maillage.diagnosis.compare;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which statements are set side by side; null or blank for any.
 *
 * @param territory a territory's code; the caller's own for null, the first by name of several
 * @param audience the code of a public: statements about it
 * @param gathering the identifier of a gathering: of the groups only those of it
 * @param collection the identifier of a collection: statements of both sides that belong to it
 * @param threshold the share in percent from which a side is said to raise a theme; 30 for null
 */
public record SideBySideFilter(
        String territory,
        String audience,
        UUID gathering,
        UUID collection,
        LocalDate from,
        LocalDate until,
        Integer threshold) {

    public static final int STANDARD_THRESHOLD = 30;

    /** For statements of any collection. */
    public SideBySideFilter(
            String territory, String audience, UUID gathering, LocalDate from, LocalDate until, Integer threshold) {
        this(territory, audience, gathering, null, from, until, threshold);
    }

    /** Tells if it asks for less than all that was said of the territory. */
    public boolean finer() {
        return audience != null && !audience.isBlank()
                || gathering != null
                || collection != null
                || from != null
                || until != null;
    }

    /** The threshold that holds, in percent. */
    public int percent() {
        return threshold == null ? STANDARD_THRESHOLD : threshold;
    }
}
