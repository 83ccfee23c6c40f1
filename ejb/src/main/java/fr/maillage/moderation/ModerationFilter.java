package fr.maillage.moderation;

/**
 * Which places of the queue are asked for.
 *
 * @param territory a territory's code; null or blank for wherever the caller may decide
 * @param kind {@code report} for places with reports, {@code proposal} for those with proposals; null or blank for both
 * @param reason an {@link ErrorReason}'s code, for places with such a report; null or blank for any
 */
public record ModerationFilter(String territory, String kind, String reason) {

    public static final String REPORT = "report";
    public static final String PROPOSAL = "proposal";
    public static final ModerationFilter NONE = new ModerationFilter(null, null, null);
}
