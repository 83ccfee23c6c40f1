package fr.maillage.web.deployment.activity;

import fr.maillage.told.Quarter;
import fr.maillage.web.shared.Texts;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/**
 * The months with which a time may begin and end: any, or for who reads what was told those of quarters.
 *
 * @param first those with which it may begin
 * @param last those with which it may end
 */
public record ActivityPeriods(List<Choice> first, List<Choice> last) {

    /**
     * A month.
     *
     * @param value as addresses write it
     * @param label its name; that of its quarter for who reads what was told
     */
    public record Choice(String value, String label) {}

    public ActivityPeriods {
        first = List.copyOf(first);
        last = List.copyOf(last);
    }

    /** Any of some months. */
    public static ActivityPeriods months(List<YearMonth> months, Texts texts) {
        List<Choice> all = months.stream()
                .map(month -> new Choice(month.toString(), texts.month(month)))
                .toList();
        return new ActivityPeriods(all, all);
    }

    /** The quarters of some months. */
    public static ActivityPeriods quarters(List<YearMonth> months, Texts texts) {
        List<Quarter> quarters = months.stream()
                .map(month -> Quarter.of(month.atDay(1)))
                .distinct()
                .toList();
        return new ActivityPeriods(
                choices(quarters, quarter -> quarter.months().get(0), texts),
                choices(quarters, quarter -> YearMonth.from(quarter.last()), texts));
    }

    private static List<Choice> choices(List<Quarter> quarters, Function<Quarter, YearMonth> month, Texts texts) {
        return quarters.stream()
                .map(quarter -> new Choice(
                        month.apply(quarter).toString(),
                        texts.of("deployment.calendar.quarter", quarter.number(), Integer.toString(quarter.year()))))
                .toList();
    }
}
