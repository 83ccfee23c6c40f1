package fr.maillage.committee.series;

import fr.maillage.agenda.RecurrenceRules;
import fr.maillage.record.FieldType;
import fr.maillage.record.FieldTypes;
import fr.maillage.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days by which a series goes on after its last gathering. */
final class SeriesMore {

    private static final FieldType COUNT = FieldTypes.number(1, SeriesDays.MOST - 1, "committee-series-count");

    private SeriesMore() {}

    /**
     * A gathering of the series.
     *
     * @param archived whether it does not take place
     */
    record Held(LocalDate day, boolean archived) {}

    /**
     * Works them out.
     *
     * @param all those of the series, by their numbers, at least one
     * @param input its {@code until} or {@code count} ends what goes on by a rule; chosen days are its {@code dates}
     * @return at least one, in their order
     * @throws Problem INVALID on {@code until}, {@code count} or {@code dates}: no end or two ends, no day, more than
     *     {@value SeriesDays#MOST} gatherings in all, a day that is not after the last one or more than two years after
     *     it, or one on which the series has a gathering
     */
    static List<LocalDate> of(SeriesRule rule, List<Held> all, SeriesInput input) {
        List<LocalDate> days = rule.chosen() ? chosen(all, input.dates()) : ruled(rule, all, input);
        String field = field(rule, input);
        if (all.size() + days.size() > SeriesDays.MOST) {
            throw Problem.invalid(
                    field,
                    "committee-series-many",
                    Integer.toString(all.size() + days.size()),
                    Integer.toString(SeriesDays.MOST));
        }
        for (LocalDate day : days) {
            refuseTaken(field, day, all);
        }
        return days;
    }

    private static String field(SeriesRule rule, SeriesInput input) {
        if (rule.chosen()) {
            return "dates";
        }
        return blank(input.until()) ? "count" : "until";
    }

    private static List<LocalDate> ruled(SeriesRule rule, List<Held> all, SeriesInput input) {
        String until = SeriesDays.normal(SeriesDays.DATE, "until", input.until());
        String count = SeriesDays.normal(COUNT, "count", input.count());
        if ((until == null) == (count == null)) {
            throw Problem.invalid(until == null ? "count" : "until", "committee-series-end", until);
        }
        LocalDate first = rule.first(all.stream().map(Held::day).toList());
        LocalDate limit = rule.after(first, all.size() - 1).plusYears(RecurrenceRules.YEARS);
        LocalDate last = until == null ? limit : LocalDate.parse(until);
        if (last.isAfter(limit)) {
            throw Problem.invalid("until", "committee-series-later", until);
        }
        List<LocalDate> days = new ArrayList<>();
        LocalDate next = rule.after(first, all.size());
        for (LocalDate day = next;
                !day.isAfter(last) && (count == null || days.size() < Integer.parseInt(count));
                day = rule.after(first, all.size() + days.size())) {
            days.add(day);
        }
        if (count != null && days.size() < Integer.parseInt(count)) {
            throw Problem.invalid("count", "committee-series-later", count);
        }
        if (days.isEmpty()) {
            throw Problem.invalid("until", "committee-series-short", until, next.toString());
        }
        return days;
    }

    private static List<LocalDate> chosen(List<Held> all, String dates) {
        LocalDate last = all.get(all.size() - 1).day();
        List<LocalDate> days = SeriesDays.typed(dates);
        if (days.isEmpty()) {
            throw Problem.invalid("dates", "required", null);
        }
        for (LocalDate day : days) {
            refuseTaken("dates", day, all);
            if (!day.isAfter(last)) {
                throw Problem.invalid("dates", "committee-series-after", day.toString(), last.toString());
            }
            if (day.isAfter(last.plusYears(RecurrenceRules.YEARS))) {
                throw Problem.invalid("dates", "committee-series-later", day.toString());
            }
        }
        return days;
    }

    /** One that is archived keeps its day: whoever wants it again restores it. */
    private static void refuseTaken(String field, LocalDate day, List<Held> all) {
        Optional<Held> there = all.stream()
                .filter(held -> held.day().equals(day))
                .reduce((one, other) -> one.archived() ? other : one);
        if (there.isPresent()) {
            throw Problem.invalid(
                    field,
                    there.get().archived() ? "committee-series-cancelled" : "committee-series-taken",
                    day.toString());
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
