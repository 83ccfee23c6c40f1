package fr.maillage.deployment.calendar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The posts of which something ends in a quarter.
 *
 * @param posts the first end first
 */
public record QuarterEnds(Quarter quarter, List<DeployedPost> posts) {

    public QuarterEnds {
        posts = List.copyOf(posts);
    }

    /**
     * The quarters in which something of posts ends, the first one first; a quarter without an end is left out.
     *
     * @param end the day on which it ends; null for no end
     */
    public static List<QuarterEnds> of(Collection<DeployedPost> posts, Function<DeployedPost, LocalDate> end) {
        Map<Quarter, List<DeployedPost>> quarters = new TreeMap<>();
        posts.stream()
                .filter(post -> end.apply(post) != null)
                .sorted((a, b) -> end.apply(a).compareTo(end.apply(b)))
                .forEach(post -> quarters.computeIfAbsent(Quarter.of(end.apply(post)), q -> new ArrayList<>())
                        .add(post));
        return quarters.entrySet().stream()
                .map(entry -> new QuarterEnds(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Sums the posts' yearly costs, in euros: the part that falls to their hosts then; those that nobody knows left out. */
    public BigDecimal yearlyCost() {
        return cost(posts);
    }

    /** Counts the posts in each place, by its code. */
    public Map<String, Long> places() {
        return places(posts);
    }

    static Map<String, Long> places(Collection<DeployedPost> posts) {
        return posts.stream().collect(Collectors.groupingBy(DeployedPost::place, TreeMap::new, Collectors.counting()));
    }

    static BigDecimal cost(Collection<DeployedPost> posts) {
        return posts.stream()
                .map(DeployedPost::yearlyCost)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
