package fr.maillage.confirmation;

/**
 * Limits of the worklist; each part may be null (or blank) for "any".
 *
 * @param territory a territory's code
 * @param reason as in {@link WorklistEntry}
 * @param campaign a campaign's opaque identifier
 */
public record WorklistFilter(String territory, String reason, String campaign) {

    public static final WorklistFilter NONE = new WorklistFilter(null, null, null);
}
