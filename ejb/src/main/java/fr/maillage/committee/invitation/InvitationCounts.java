package fr.maillage.committee.invitation;

/**
 * How many people were invited to a gathering, and what they answered.
 *
 * @param alternate how many send somebody in their place
 */
public record InvitationCounts(long invited, long comes, long absent, long alternate) {

    /** How many have not answered. */
    public long silent() {
        return invited - comes - absent - alternate;
    }
}
