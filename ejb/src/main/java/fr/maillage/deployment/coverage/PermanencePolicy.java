package fr.maillage.deployment.coverage;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Which permanences go with posts: one goes with the last post of those who hold it. */
public final class PermanencePolicy {

    private PermanencePolicy() {}

    /**
     * The posts of those who hold a permanence, each once.
     *
     * @param held the codes of the posts that each adviser holds, by that of the adviser
     */
    public static List<String> posts(HelpSite site, Map<String, List<String>> held) {
        return site.advisers().stream()
                .flatMap(adviser -> held.getOrDefault(adviser, List.of()).stream())
                .distinct()
                .toList();
    }

    /**
     * Tells whether nobody holds a permanence any more once some posts have gone. One whose holder has no post that is known
     * stays: it depends on none.
     *
     * @param gone tells of the code of a post whether it goes
     */
    public static boolean goes(HelpSite site, Map<String, List<String>> held, Predicate<String> gone) {
        List<String> posts = posts(site, held);
        return !posts.isEmpty()
                && posts.stream().allMatch(gone)
                && held.keySet().containsAll(site.advisers());
    }
}
