package fr.maillage.deployment.calendar;

import fr.maillage.deployment.coverage.Coverage;
import fr.maillage.deployment.coverage.CoverageItem;
import fr.maillage.deployment.coverage.DemandKind;
import fr.maillage.deployment.coverage.HelpSite;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whose nearest permanence is one of a post: of the adviser who holds it.
 *
 * @param people how many, where that is known; those of priority neighbourhoods are among them
 * @param quarters the names of the priority neighbourhoods, in order, of those whose position is known
 */
public record PostReach(BigDecimal people, List<String> quarters) {

    static final PostReach NOBODY = new PostReach(BigDecimal.ZERO, List.of());

    public PostReach {
        quarters = List.copyOf(quarters);
    }

    /**
     * Who depends on each post, by its code; of a permanence that several advisers hold each of their posts has all. A post
     * without a permanence is absent.
     *
     * @param held the codes of the posts that each adviser holds, by that of the adviser
     */
    static Map<String, PostReach> of(Coverage coverage, Map<String, List<String>> held) {
        Map<String, HelpSite> sites =
                coverage.sites().stream().collect(Collectors.toMap(HelpSite::code, Function.identity(), (a, b) -> a));
        Map<String, List<CoverageItem>> nearest = new HashMap<>();
        for (HelpSite site : coverage.sites()) {
            posts(site, held).forEach(post -> nearest.computeIfAbsent(post, p -> new ArrayList<>()));
        }
        people(coverage.items()).stream()
                .filter(item -> item.reach() != null && item.reach().nearest() != null)
                .forEach(item -> posts(sites.get(item.reach().nearest()), held)
                        .forEach(post -> nearest.get(post).add(item)));
        Map<String, PostReach> reach = new HashMap<>();
        nearest.forEach((post, items) -> reach.put(post, sum(items)));
        return reach;
    }

    /** Points of files and communes stand for the same people: those of files are finer. */
    private static List<CoverageItem> people(List<CoverageItem> items) {
        boolean files = items.stream().anyMatch(item -> item.point().kind() == DemandKind.POINT);
        return items.stream()
                .filter(item -> !files || item.point().kind() != DemandKind.COMMUNE)
                .toList();
    }

    private static List<String> posts(HelpSite site, Map<String, List<String>> held) {
        return site.advisers().stream()
                .flatMap(adviser -> held.getOrDefault(adviser, List.of()).stream())
                .distinct()
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
