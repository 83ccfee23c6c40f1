package fr.maillage.committee.decision;

/**
 * Tells if a body may vote at a gathering.
 *
 * @param percent the share of its members that must be present; null where it decides by consensus
 * @param members how many sit in the body on the day of the gathering
 * @param present how many of them were noted as present
 */
public record Quorum(Integer percent, long members, long present) {

    private static final long WHOLE = 100;

    /** Tells if the body votes at all. */
    public boolean voting() {
        return percent != null;
    }

    /** Counts the members who must be present: the share, rounded up, and never nobody; 0 for a body that does not vote. */
    public long needed() {
        return voting() ? Math.max(1, (members * percent + WHOLE - 1) / WHOLE) : 0;
    }

    /** Tells if a vote is valid now. */
    public boolean reached() {
        return voting() && present >= needed();
    }
}
