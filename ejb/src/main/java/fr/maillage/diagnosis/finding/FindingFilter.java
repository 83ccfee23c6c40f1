package fr.maillage.diagnosis.finding;

/**
 * What the list of findings is limited to; null or blank for any.
 *
 * @param territory a territory's code: findings about it or a part of it
 * @param text words that must all occur in the title, the code or the territory
 * @param theme the code of a theme: findings about it or what is below
 * @param state the code of a {@link FindingState}
 * @param audience the code of a public
 * @param archived true for archived ones only
 */
public record FindingFilter(
        String territory, String text, String theme, String state, String audience, boolean archived) {

    /** Every finding that is not archived. */
    public static final FindingFilter ALL = new FindingFilter(null, null, null, null, null, false);
}
