package fr.maillage.committee.decision;

/**
 * A vote that was counted, beside who was there as attendance is noted now: a sheet may be corrected after the vote.
 *
 * @param quorum by the share that had to be present when it was voted
 * @param votes how many were counted
 */
public record VoteCheck(Quorum quorum, long votes) {

    /** Tells if enough members were present, and no more votes than they were. */
    public boolean holds() {
        return quorum.reached() && votes <= quorum.present();
    }

    /** Why it does not hold: {@code quorum} for too few members, {@code votes} for too many votes; null where it does. */
    public String doubt() {
        if (!quorum.reached()) {
            return "quorum";
        }
        return holds() ? null : "votes";
    }
}
