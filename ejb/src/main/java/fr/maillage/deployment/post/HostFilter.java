package fr.maillage.deployment.post;

/**
 * What the list of hosts is limited to; null or blank for any.
 *
 * @param territory a territory's code: hosts in it
 * @param text a part of the name, the national code or the SIRET
 * @param withPosts true for those that have a post now, false for those that have none
 */
public record HostFilter(String territory, String text, Boolean withPosts) {

    /** Every host. */
    public static final HostFilter ALL = new HostFilter(null, null, null);

    boolean holds(HostView host) {
        return withPosts == null || withPosts == host.posts() > 0;
    }
}
