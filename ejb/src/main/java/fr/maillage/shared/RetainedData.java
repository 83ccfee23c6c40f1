package fr.maillage.shared;

import java.time.OffsetDateTime;

/**
 * Data that a feature keeps only for a time, declared as a CDI bean. How long is the administrator's choice; a nightly
 * job removes what is older.
 */
public interface RetainedData {

    /** A short name, such as {@code audit}; also the last part of the keys of its texts. */
    String kind();

    /** Gives the number of days that data are kept unless somebody chooses otherwise. */
    int defaultDays();

    /** The fewest days that may be chosen. */
    int leastDays();

    /**
     * Removes what is older, a part of it at a time, in the current transaction.
     *
     * @param limit what is from before goes
     * @param most about how many records at most, so that no transaction grows long
     * @return how many records were removed; 0 when there is nothing left to remove
     */
    int removeBefore(OffsetDateTime limit, int most);
}
