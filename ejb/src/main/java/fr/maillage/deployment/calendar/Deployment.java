package fr.maillage.deployment.calendar;

import fr.maillage.deployment.post.PostState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The posts of a territory on a day, with their hosts and what the plan wants.
 *
 * @param territory its code
 * @param posts those that are returned, too
 * @param hosts in the territory, those without a post, too
 * @param targets by commune, in the order of their codes
 */
public record Deployment(
        String territory,
        LocalDate day,
        List<DeployedPost> posts,
        List<DeployedHost> hosts,
        List<CommuneTarget> targets) {

    public Deployment {
        posts = List.copyOf(posts);
        hosts = List.copyOf(hosts);
        targets = List.copyOf(targets);
    }

    /**
     * A host in the territory.
     *
     * @param stateAmount what the State pays for its posts, in euros; null where no file says
     */
    public record DeployedHost(String code, String name, String place, BigDecimal stateAmount) {}

    /** @param target how many posts the plan wants */
    public record CommuneTarget(String commune, String name, int target) {}

    /** The posts that are not returned. */
    public List<DeployedPost> kept() {
        return posts.stream()
                .filter(post -> post.standing(day).state() != PostState.RETURNED)
                .toList();
    }

    /** Counts the posts by state, no state left out. */
    public Map<PostState, Long> states() {
        Map<PostState, Long> states = new EnumMap<>(PostState.class);
        for (PostState state : PostState.values()) {
            states.put(
                    state,
                    posts.stream()
                            .filter(post -> post.standing(day).state() == state)
                            .count());
        }
        return states;
    }

    /** The posts that have been vacant for more than six months. */
    public List<DeployedPost> overdue() {
        return posts.stream().filter(post -> post.standing(day).overdue()).toList();
    }

    /** Counts the posts in each place, by its code; those that are returned left out. */
    public Map<String, Long> places() {
        return QuarterEnds.places(kept());
    }

    /** Sums the posts that the plan wants in all. */
    public int target() {
        return targets.stream().mapToInt(CommuneTarget::target).sum();
    }

    /** Counts the posts in a commune of the plan. */
    public long posts(CommuneTarget target) {
        return places().getOrDefault(target.commune(), 0L);
    }

    /** Counts the posts in the communes of the plan. */
    public long inPlan() {
        Map<String, Long> places = places();
        return targets.stream()
                .mapToLong(target -> places.getOrDefault(target.commune(), 0L))
                .sum();
    }

    /** Counts the posts in places where the plan wants none. */
    public Map<String, Long> outsidePlan() {
        Map<String, Long> places = places();
        targets.forEach(target -> places.remove(target.commune()));
        return places;
    }

    /** Hosts that have no post on that day. */
    public List<DeployedHost> hostsWithoutPost() {
        return hosts.stream()
                .filter(host -> posts.stream().noneMatch(post -> host.code().equals(post.host())))
                .toList();
    }

    /** Posts that have no host on that day. */
    public List<DeployedPost> postsWithoutHost() {
        return posts.stream().filter(post -> post.host() == null).toList();
    }

    /** Posts of which nobody knows what they cost a year. */
    public List<DeployedPost> withoutCost() {
        return kept().stream().filter(post -> post.yearlyCost() == null).toList();
    }

    /** Sums the State's payments to the hosts, in euros. */
    public BigDecimal stateAmount() {
        return sum(hosts, DeployedHost::stateAmount);
    }

    /** Sums the amounts agreed for all posts, in euros. */
    public BigDecimal agreed() {
        return sum(posts, DeployedPost::agreed);
    }

    /** Sums the amounts paid for all posts, in euros. */
    public BigDecimal paid() {
        return sum(posts, DeployedPost::paid);
    }

    /** Sums the yearly costs of all posts that are not returned, in euros. */
    public BigDecimal yearlyCost() {
        return QuarterEnds.cost(kept());
    }

    /** The ends of conventions of posts that are not returned, from the day on. */
    public List<QuarterEnds> conventionEnds() {
        return ends(DeployedPost::conventionEndsOn, false);
    }

    /** The ends of contracts of posts that are not returned, from the day on. */
    public List<QuarterEnds> contractEnds() {
        return ends(DeployedPost::contractEndsOn, false);
    }

    /** The ends of conventions of posts that are not returned, before the day: they are over, and nothing has followed. */
    public List<QuarterEnds> pastConventionEnds() {
        return ends(DeployedPost::conventionEndsOn, true);
    }

    /** The ends of contracts of posts that are not returned, before the day. */
    public List<QuarterEnds> pastContractEnds() {
        return ends(DeployedPost::contractEndsOn, true);
    }

    private List<QuarterEnds> ends(Function<DeployedPost, LocalDate> end, boolean past) {
        return QuarterEnds.of(
                kept().stream()
                        .filter(post ->
                                end.apply(post) != null && end.apply(post).isBefore(day) == past)
                        .toList(),
                end);
    }

    /** Posts with what those of their place cost, where they say nothing themselves. */
    static List<DeployedPost> costing(Collection<DeployedPost> posts, Map<String, BigDecimal> costs) {
        return posts.stream().map(post -> post.costing(costs.get(post.place()))).toList();
    }

    private static <T> BigDecimal sum(Collection<T> all, Function<T, BigDecimal> amount) {
        return all.stream()
                .map(amount)
                .filter(Objects::nonNull)
                .collect(Collectors.reducing(BigDecimal.ZERO.setScale(2), BigDecimal::add));
    }
}
