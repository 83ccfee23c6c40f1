package fr.maillage.deployment.calendar;

import fr.maillage.deployment.coverage.Coverage;
import fr.maillage.deployment.coverage.CoverageItem;
import fr.maillage.deployment.coverage.DemandKind;
import fr.maillage.deployment.coverage.HelpSite;
import fr.maillage.deployment.coverage.PermanencePolicy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who depends on a post: who would have no permanence within reach any more without it. Whoever has another one within
 * reach does not, even where that of the post is nearer.
 *
 * @param people how many, where that is known; those of priority neighbourhoods are among them
 * @param quarters the names of the priority neighbourhoods, in order, of those whose position is known
 */
public record PostReach(BigDecimal people, List<String> quarters) {

    public PostReach {
        quarters = List.copyOf(quarters);
    }

    /**
     * Who depends on each post, by its code. A post without a permanence is absent.
     *
     * @param held the codes of the posts that each adviser holds, by that of the adviser
     */
    static Map<String, PostReach> of(Coverage coverage, Map<String, List<String>> held) {
        Map<String, HelpSite> sites =
                coverage.sites().stream().collect(Collectors.toMap(HelpSite::code, Function.identity(), (a, b) -> a));
        Map<String, Set<String>> going = new HashMap<>();
        for (HelpSite site : coverage.sites()) {
            for (String post : PermanencePolicy.posts(site, held)) {
                Set<String> with = going.computeIfAbsent(post, p -> new HashSet<>());
                if (PermanencePolicy.goes(site, held, post::equals)) {
                    with.add(site.code());
                }
            }
        }
        Map<String, List<CoverageItem>> lost = new HashMap<>();
        going.keySet().forEach(post -> lost.put(post, new ArrayList<>()));
        people(coverage.items()).stream()
                .filter(item -> item.reach() != null && !item.reach().sites().isEmpty())
                .forEach(item -> PermanencePolicy.posts(
                                sites.get(item.reach().sites().get(0)), held)
                        .stream()
                        .filter(post -> going.get(post).containsAll(item.reach().sites()))
                        .forEach(post -> lost.get(post).add(item)));
        Map<String, PostReach> reach = new HashMap<>();
        lost.forEach((post, items) -> reach.put(post, sum(items)));
        return reach;
    }

    /** Points of files and communes stand for the same people: those of files are finer. */
    private static List<CoverageItem> people(Collection<CoverageItem> items) {
        boolean files = items.stream().anyMatch(item -> item.point().kind() == DemandKind.POINT);
        return items.stream()
                .filter(item -> !files || item.point().kind() != DemandKind.COMMUNE)
                .toList();
    }

    private static PostReach sum(List<CoverageItem> items) {
        return new PostReach(
                items.stream()
                        .filter(item -> item.point().kind() != DemandKind.QPV)
                        .map(item -> item.point().weight())
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                items.stream()
                        .filter(item -> item.point().kind() == DemandKind.QPV)
                        .map(item -> item.point().name())
                        .sorted()
                        .toList());
    }
}
