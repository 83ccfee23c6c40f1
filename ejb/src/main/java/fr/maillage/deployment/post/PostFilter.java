package fr.maillage.deployment.post;

/**
 * What the list of posts is limited to; null or blank for any.
 *
 * @param territory a territory's code: posts of hosts in it, and posts that are kept on it
 * @param text words that must all occur in the code or the territory
 * @param state as posts stand today
 * @param host the national code of a host
 * @param archived true for archived ones only
 */
public record PostFilter(String territory, String text, PostState state, String host, boolean archived) {

    /** Every post that is not archived. */
    public static final PostFilter ALL = new PostFilter(null, null, null, null, false);
}
