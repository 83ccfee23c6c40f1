package fr.maillage.confirmation;

/**
 * Figures of a campaign, in records of places.
 *
 * @param places all that were due
 * @param sent those whose people got a message
 * @param opened those whose people opened their link
 * @param confirmed said to be right by the link
 * @param telephone said to be right by telephone
 * @param corrected for which other values were proposed
 * @param closed said to be closed
 * @param unreachable those whose people have no address, refuse messages, or whose message came back; without an answer
 * @param silent those whose people got a message and have not answered
 */
public record CampaignFigures(
        long places,
        long sent,
        long opened,
        long confirmed,
        long telephone,
        long corrected,
        long closed,
        long unreachable,
        long silent) {

    public static final CampaignFigures NONE = new CampaignFigures(0, 0, 0, 0, 0, 0, 0, 0, 0);

    public long answered() {
        return confirmed + telephone + corrected + closed;
    }

    /** The share that was answered, between 0 and 1; 0 where nothing was due. */
    public double share() {
        return places == 0 ? 0 : (double) answered() / places;
    }
}
