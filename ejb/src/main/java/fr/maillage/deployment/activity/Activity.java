package fr.maillage.deployment.activity;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * Activity of advisers in a territory.
 *
 * @param territory its code
 * @param from the first month, of a quarter for who is not trusted; null for all before the last one
 * @param to the last month, of a quarter for who is not trusted; null for all after the first one
 * @param trusted whether the reader keeps the activity of the territory, and reads it as it stands, not to be published; the
 *     others read what was told of quarters that are over
 * @param months the first one first; for who is not trusted of a département only
 * @param communes by name; none for who is not trusted
 * @param parts by dimension, in their order; those of which nothing is known or told are absent
 */
public record Activity(
        String territory,
        YearMonth from,
        YearMonth to,
        boolean trusted,
        Totals totals,
        List<ActivityPart> months,
        List<ActivityPart> communes,
        Map<ActivityDimension, List<ActivityPart>> parts) {

    /**
     * The sums of all.
     *
     * @param activities null where they are not told
     * @param supports who took part, each as often as she came; null where it is not told
     * @param inWorkshops who took part in workshops; null where it is not told
     * @param redirected who was sent on; null where it is not told
     * @param alone who got help by themselves, and of whom it is known; null where it is not told
     */
    public record Totals(Long activities, Long supports, Long inWorkshops, Long redirected, Long alone) {}

    public Activity {
        months = List.copyOf(months);
        communes = List.copyOf(communes);
        parts = Map.copyOf(parts);
    }

    /** Figures by a dimension; none where nothing is known or told. */
    public List<ActivityPart> by(ActivityDimension dimension) {
        return parts.getOrDefault(dimension, List.of());
    }

    /** Null where they are not told. */
    public Long activities() {
        return totals.activities();
    }

    /** Who took part, each as often as she came; null where it is not told. */
    public Long supports() {
        return totals.supports();
    }

    /** Who took part in workshops; null where it is not told. */
    public Long inWorkshops() {
        return totals.inWorkshops();
    }

    /** Who was sent on; null where it is not told. */
    public Long redirected() {
        return totals.redirected();
    }

    /** The share of those who got help by themselves and were sent on, in percent; null where nobody got it or it is not told. */
    public Double redirectedShare() {
        return totals.alone() == null || totals.alone() == 0 || totals.redirected() == null
                ? null
                : (Double) (100.0 * totals.redirected() / totals.alone());
    }
}
