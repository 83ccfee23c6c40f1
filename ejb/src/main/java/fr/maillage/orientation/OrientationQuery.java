package fr.maillage.orientation;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Request of a resident, checked.
 *
 * @param need a need's code; null for any help
 * @param territory the code of a commune or a QPV; null where a position is given, or nothing yet
 * @param latitude in WGS 84 degrees; null without a position
 * @param longitude in WGS 84 degrees; null without a position
 * @param at when the place shall be open, in the time of Paris; null for any time
 * @param language a language by its ISO 639 code; null for French, which every place speaks
 * @param free whether it shall cost nothing
 * @param accessibility codes of {@code SUPPORT}; may be empty
 * @param mode where the help shall take place; null for anywhere
 * @param within how far it may be, in kilometres; null for as far as needed
 */
public record OrientationQuery(
        String need,
        String territory,
        Double latitude,
        Double longitude,
        LocalDateTime at,
        String language,
        boolean free,
        List<String> accessibility,
        Mode mode,
        Double within) {

    public OrientationQuery {
        accessibility = List.copyOf(accessibility);
    }

    /** Tells if it says from where to look. */
    public boolean located() {
        return territory != null || latitude != null;
    }

    /** The same without one criterion. */
    public OrientationQuery without(Criterion criterion) {
        return new OrientationQuery(
                criterion == Criterion.NEED ? null : need,
                territory,
                latitude,
                longitude,
                criterion == Criterion.TIME ? null : at,
                criterion == Criterion.LANGUAGE ? null : language,
                criterion != Criterion.COST && free,
                criterion == Criterion.ACCESSIBILITY ? List.of() : accessibility,
                criterion == Criterion.MODE ? null : mode,
                within);
    }
}
