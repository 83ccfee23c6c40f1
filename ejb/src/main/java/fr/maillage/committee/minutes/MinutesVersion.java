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
 */
public record MinutesVersion(
        long key, int number, String state, OffsetDateTime sentAt, LocalDate approvedOn, boolean latest) {

    public boolean draft() {
        return state.equals(Minutes.DRAFT);
    }

    public boolean approved() {
        return state.equals(Minutes.APPROVED);
    }

    /** Whether those who were there may still answer. */
    public boolean open() {
        return state.equals(Minutes.SENT);
    }
}
