package fr.maillage.committee.decision;

import fr.maillage.shared.RecordRef;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A record that a decision names.
 *
 * @param effect what is done to it, such as {@code adopted}; null where it is only named
 * @param until the day to which it is put off; null for effects that put nothing off
 * @param appliedAt when it was done; null while it was not
 */
public record EffectRow(RecordRef record, String effect, LocalDate until, OffsetDateTime appliedAt) {

    /** Tells if something is still to be done to it. */
    public boolean pending() {
        return effect != null && appliedAt == null;
    }
}
