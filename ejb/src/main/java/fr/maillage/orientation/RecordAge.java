package fr.maillage.orientation;

import fr.maillage.place.core.Freshness;
import fr.maillage.place.search.PlaceStanding;

/**
 * Time since somebody or a source said that a record is right, in one sentence.
 *
 * @param standing what may be said of the place therefore
 */
public record RecordAge(PlaceStanding standing, String text) {

    /** Tells if one had better call before one comes. */
    public boolean old() {
        return !standing.certain();
    }

    /** Tells if it need not be pointed out. */
    public boolean fresh() {
        return standing.freshness() == Freshness.UP_TO_DATE;
    }
}
