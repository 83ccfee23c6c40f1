package fr.maillage.committee.invitation;

/**
 * Numbers of people who were invited to a gathering, and of their answers.
 *
 * @param alternate how many send somebody in their place
 */
public record InvitationCounts(long invited, long comes, long absent, long alternate) {

    /** Counts those who have not answered. */
    public long silent() {
        return invited - comes - absent - alternate;
    }
}
