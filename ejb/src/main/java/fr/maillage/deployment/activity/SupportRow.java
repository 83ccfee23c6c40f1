package fr.maillage.deployment.activity;

import java.util.List;
import java.util.Map;

/**
 * Statements of a file's row about one activity, until it is summed.
 *
 * @param id what the file calls it, to refuse it the second time; null for nothing
 * @param participants at least one
 * @param themes codes, none twice
 * @param ages how many of them by age band; empty for a workshop
 * @param statuses as ages
 * @param redirected how many of them by where they were sent
 */
public record SupportRow(
        String id,
        Sheet sheet,
        String kind,
        int participants,
        List<String> themes,
        String duration,
        Map<String, Integer> ages,
        Map<String, Integer> statuses,
        Map<String, Integer> redirected) {

    public SupportRow {
        themes = List.copyOf(themes);
        ages = Map.copyOf(ages);
        statuses = Map.copyOf(statuses);
        redirected = Map.copyOf(redirected);
    }

    /** Adds what it says to the sums of its sheet. */
    public void addTo(ActivitySums sums) {
        sums.add(ActivityDimension.KIND, kind, participants);
        sums.add(ActivityDimension.DURATION, duration, participants);
        themes.forEach(theme -> sums.add(ActivityDimension.THEME, theme, participants));
        ages.forEach((age, people) -> sums.add(ActivityDimension.AGE, age, people));
        statuses.forEach((status, people) -> sums.add(ActivityDimension.STATUS, status, people));
        redirected.forEach((where, people) -> sums.add(ActivityDimension.REDIRECTION, where, people));
    }
}
