package fr.maillage.committee.renewal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A mandate that ends, and what becomes of the seat.
 *
 * @param seat what addresses and the API call it
 * @param version of the seat, for the check that nobody changed it meanwhile
 * @param actor the identifier of the organisation that she represents; null for a resident
 * @param actorName null for a resident
 * @param role null for a member like others
 * @param until the last day
 * @param follower the seat of who follows; null for nobody
 * @param followerFrom the first day of who follows; null for nobody
 * @param contactName whom of the organisation to ask; null for nobody, and for whom the caller may not know
 * @param contactEmail null also for who asked not to be written to
 * @param editable whether the caller may fill the seat
 */
public record RenewalView(
        UUID seat,
        int version,
        UUID person,
        String name,
        UUID actor,
        String actorName,
        String role,
        UUID body,
        String bodyName,
        String territoryName,
        LocalDate until,
        RenewalState state,
        UUID follower,
        String followerName,
        LocalDate followerFrom,
        String contactName,
        String contactEmail,
        boolean editable) {

    /** Tells if the mandate is over and nobody follows. */
    public boolean toFill() {
        return state == RenewalState.TO_FILL;
    }
}
