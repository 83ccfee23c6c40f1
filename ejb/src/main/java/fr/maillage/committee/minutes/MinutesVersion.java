package fr.maillage.committee.minutes;

import fr.maillage.committee.model.Minutes;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A version of minutes.
 *
 * @param number from 1
 * @param state {@code draft}, {@code sent} or {@code approved}
 * @param sentAt null where nobody was asked
 * @param approvedOn null until it is approved
 * @param latest whether there is none after it
 * @param digest of all that it contains, as it was when it closed; null for a draft, and for a version that was kept late
 * @param caughtUpOn the day on which a version was kept that had closed before versions kept what they contain; null for others
 */
public record MinutesVersion(
        long key,
        int number,
        String state,
        OffsetDateTime sentAt,
        LocalDate approvedOn,
        boolean latest,
        String digest,
        LocalDate caughtUpOn) {

    /** A version of a key as it is while it is written, or once it is closed. */
    static MinutesVersion of(Minutes minutes, String state) {
        return new MinutesVersion(minutes.id(), minutes.number(), state, null, null, true, null, null);
    }

    public boolean draft() {
        return state.equals(Minutes.DRAFT);
    }

    public boolean approved() {
        return state.equals(Minutes.APPROVED);
    }

    /** Tells if those who were there may still answer. */
    public boolean open() {
        return state.equals(Minutes.SENT);
    }
}
