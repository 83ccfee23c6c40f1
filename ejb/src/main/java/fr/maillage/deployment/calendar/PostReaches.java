package fr.maillage.deployment.calendar;

import fr.maillage.deployment.coverage.Coverage;
import fr.maillage.deployment.coverage.CoverageItem;
import fr.maillage.deployment.coverage.DemandKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who depends on the posts of a territory: who would have no permanence within reach any more without one.
 *
 * @param radius in metres, within which a permanence counts
 * @param byPost by the codes of the posts; one without a permanence is absent
 * @param unlocated the names of the priority neighbourhoods that are nowhere, in order: they depend on no post here,
 *     for nobody knows which permanences are near
 */
public record PostReaches(int radius, Map<String, PostReach> byPost, List<String> unlocated) {

    public PostReaches {
        byPost = Map.copyOf(byPost);
        unlocated = List.copyOf(unlocated);
    }

    /** @param held the codes of the posts that each adviser holds, by that of the adviser */
    static PostReaches of(Coverage coverage, Map<String, List<String>> held) {
        return new PostReaches(
                coverage.radius(),
                PostReach.of(coverage, held),
                coverage.items().stream()
                        .filter(item -> item.point().kind() == DemandKind.QPV)
                        .filter(item -> item.standing() == CoverageItem.Standing.UNLOCATED)
                        .map(item -> item.point().name())
                        .sorted()
                        .toList());
    }

    /** Who depends on a post; empty for one without a permanence. */
    public Optional<PostReach> of(String post) {
        return Optional.ofNullable(byPost.get(post));
    }
}
