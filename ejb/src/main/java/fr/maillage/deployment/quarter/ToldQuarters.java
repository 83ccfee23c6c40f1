package fr.maillage.deployment.quarter;

import fr.maillage.told.Quarter;
import fr.maillage.told.ToldCount;
import fr.maillage.told.ToldGroups;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts of a territory that were told of some quarters.
 *
 * @param counts the first quarter first
 */
public record ToldQuarters(List<ToldCount> counts) {

    private static final int ALWAYS = 99_999;

    /** The first quarter of which something is asked; null for all before the last one. */
    public static int from(YearMonth first) {
        return first == null ? 0 : Quarter.of(first.atDay(1)).key();
    }

    /** The last quarter of which something is asked; null for all after the first one. */
    public static int to(YearMonth last) {
        return last == null ? ALWAYS : Quarter.of(last.atDay(1)).key();
    }

    /** The month with which the quarter of a month begins; null for null. */
    public static YearMonth first(YearMonth month) {
        return month == null ? null : YearMonth.from(Quarter.of(month.atDay(1)).first());
    }

    /** The month with which the quarter of a month ends; null for null. */
    public static YearMonth last(YearMonth month) {
        return month == null ? null : YearMonth.from(Quarter.of(month.atDay(1)).last());
    }

    /** The months of some quarters. */
    public static List<YearMonth> months(Set<Integer> quarters) {
        return quarters.stream()
                .map(Quarter::byKey)
                .flatMap(quarter -> quarter.months().stream())
                .toList();
    }

    /** The sums of an attribute over the quarters in which it was told. */
    public ToldGroups sums(String attribute) {
        return new ToldGroups(counts, attribute);
    }

    /** Tells if an attribute was told in each quarter in which anything was. */
    public boolean everywhere(String attribute) {
        return periods(attribute).equals(periods(QuarterSubject.PEOPLE));
    }

    /** One after the other. */
    public List<ToldQuarters> each() {
        return counts.stream()
                .collect(Collectors.groupingBy(ToldCount::period, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ToldQuarters::new)
                .toList();
    }

    private Set<Integer> periods(String attribute) {
        return counts.stream()
                .filter(count -> count.attribute().equals(attribute))
                .map(ToldCount::period)
                .collect(Collectors.toSet());
    }
}
