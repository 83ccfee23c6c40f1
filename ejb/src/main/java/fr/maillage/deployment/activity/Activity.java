package fr.maillage.deployment.activity;

import fr.maillage.shared.SmallCellPolicy;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * What advisers did in a territory.
 *
 * @param territory its code
 * @param from the first month; null for all before the last one
 * @param to the last month; null for all after the first one
 * @param trusted whether the reader keeps the activity of the territory, and reads small counts, too
 * @param months the first one first
 * @param communes by name
 * @param parts by dimension, in their order; those of which nothing is known are absent
 */
public record Activity(
        String territory,
        YearMonth from,
        YearMonth to,
        boolean trusted,
        List<ActivityPart> months,
        List<ActivityPart> communes,
        Map<ActivityDimension, List<ActivityPart>> parts) {

    public Activity {
        months = List.copyOf(months);
        communes = List.copyOf(communes);
        parts = Map.copyOf(parts);
    }

    /** What there is by a dimension; none where nothing is known. */
    public List<ActivityPart> by(ActivityDimension dimension) {
        return parts.getOrDefault(dimension, List.of());
    }

    public long activities() {
        return sum(by(ActivityDimension.KIND), ActivityPart::activities);
    }

    /** Who took part, each as often as she came. */
    public long supports() {
        return sum(by(ActivityDimension.KIND), ActivityPart::supports);
    }

    /** Who took part in workshops. */
    public long inWorkshops() {
        return by(ActivityDimension.KIND).stream()
                .filter(part -> ActivityDimension.WORKSHOP.equals(part.code()))
                .mapToLong(ActivityPart::supports)
                .sum();
    }

    /** Who was sent on. */
    public long redirected() {
        return sum(by(ActivityDimension.REDIRECTION), ActivityPart::supports);
    }

    /** The share of those who got help by themselves and were sent on, in percent; null where nobody got it. */
    public Double redirectedShare() {
        long alone = supports() - inWorkshops();
        return alone == 0 ? null : 100.0 * redirected() / alone;
    }

    /**
     * The terms of a dimension whose counts are not published: small ones, and as many more as it takes for none to be
     * worked out by subtraction. Headcounts of workshops are no such counts.
     */
    public Set<String> hidden(ActivityDimension dimension) {
        if (!dimension.ofPeople()) {
            return Set.of();
        }
        Map<String, Integer> people = by(dimension).stream()
                .collect(Collectors.toMap(ActivityPart::code, part -> Math.toIntExact(part.supports())));
        int whole = people.values().stream().mapToInt(Integer::intValue).sum();
        return SmallCellPolicy.small(whole) ? new HashSet<>(people.keySet()) : SmallCellPolicy.hidden(people, true);
    }

    private static long sum(List<ActivityPart> parts, ToLongFunction<ActivityPart> what) {
        return parts.stream().mapToLong(what).sum();
    }
}
