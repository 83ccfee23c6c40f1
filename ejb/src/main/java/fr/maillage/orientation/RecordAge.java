package fr.maillage.orientation;

import fr.maillage.place.core.Freshness;

/**
 * How long ago somebody or a source said that a record is right, in one sentence.
 *
 * @param freshness its class; a record without a date is the oldest
 */
public record RecordAge(Freshness freshness, String text) {

    /** Whether one had better call before one comes. */
    public boolean old() {
        return freshness == Freshness.TO_UPDATE;
    }

    /** Whether it need not be pointed out. */
    public boolean fresh() {
        return freshness == Freshness.UP_TO_DATE;
    }
}
