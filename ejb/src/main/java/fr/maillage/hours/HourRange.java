package fr.maillage.hours;

import fr.maillage.shared.Problem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/**
 * From a time of a day to another, maybe in the night after it.
 *
 * @param from minutes after midnight
 * @param to minutes after the same midnight, after {@code from}; more than 1440 in the night that follows
 */
public record HourRange(int from, int to) implements Serializable {

    /** When a night that began the day before is over, at the latest: later than that somebody has mixed up two times. */
    static final int DAWN = 6 * 60;

    /**
     * Ranges as people type them: {@code 9:00-12:00, 14h-17h30}.
     *
     * @param field what the message about a mistake is for
     * @param text null and blank are none
     * @return in the order of the day
     * @throws Problem when a part is no range, ends before it starts, or overlaps another; the part is named
     */
    public static List<HourRange> read(String field, String text) {
        List<HourRange> ranges = new ArrayList<>();
        String typed = text == null ? "" : text.strip();
        Matcher matcher = HoursPatterns.RANGE.matcher(typed);
        int end = 0;
        while (matcher.find()) {
            requireNothing(field, typed.substring(end, matcher.start()));
            ranges.add(range(field, matcher));
            end = matcher.end();
        }
        requireNothing(field, typed.substring(end));
        ranges.sort(Comparator.comparingInt(HourRange::from));
        for (int i = 1; i < ranges.size(); i++) {
            if (ranges.get(i).from < ranges.get(i - 1).to) {
                throw Problem.invalid(
                        field,
                        "hours-overlap",
                        typed,
                        ranges.get(i - 1).text(),
                        ranges.get(i).text());
            }
        }
        return ranges;
    }

    /** As in OpenStreetMap: {@code 09:00-12:00}, {@code 20:00-02:00}. */
    public String text() {
        return time(from) + "-" + time(to);
    }

    /** A time of the day: {@code 09:00}; the end of a day is {@code 24:00}. */
    public static String time(int minutes) {
        int ofDay = minutes > HoursTimes.DAY ? minutes - HoursTimes.DAY : minutes;
        return String.format("%02d:%02d", ofDay / 60, ofDay % 60);
    }

    private static HourRange range(String field, Matcher matcher) {
        int from = minutes(field, matcher, 1);
        int to = minutes(field, matcher, 3);
        if (to < from && to <= DAWN) {
            to += HoursTimes.DAY;
        }
        if (to <= from || from >= HoursTimes.DAY) {
            throw Problem.invalid(field, "hours-order", matcher.group());
        }
        return new HourRange(from, to);
    }

    private static int minutes(String field, Matcher matcher, int group) {
        int hour = Integer.parseInt(matcher.group(group));
        int minute = matcher.group(group + 1) == null ? 0 : Integer.parseInt(matcher.group(group + 1));
        if (hour * 60 + minute > HoursTimes.DAY || minute > 59) {
            throw Problem.invalid(field, "hours-range", matcher.group());
        }
        return hour * 60 + minute;
    }

    private static void requireNothing(String field, String rest) {
        if (!HoursPatterns.BETWEEN.matcher(rest).matches()) {
            throw Problem.invalid(field, "hours-range", rest.strip());
        }
    }
}
