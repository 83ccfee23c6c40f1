package fr.maillage.orientation;

import fr.maillage.place.HourRange;
import fr.maillage.place.OpeningWeek;
import fr.maillage.place.OpeningWeek.DatedHours;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Opening hours as lines that everybody can read; what no week can show stays as it is written. */
final class HoursText {

    private static final int HOUR = 60;
    private static final int DAY = 24;

    private HoursText() {}

    /**
     * A line for each stretch of days with the same hours, then public holidays and exceptions.
     *
     * @param hours in the syntax of OpenStreetMap; null for unknown ones
     * @return empty for unknown ones
     */
    static List<String> lines(String hours, OrientationTexts texts) {
        if (hours == null) {
            return List.of();
        }
        return OpeningWeek.read(hours).map(week -> lines(week, texts)).orElse(List.of(hours));
    }

    private static List<String> lines(OpeningWeek week, OrientationTexts texts) {
        List<String> lines = new ArrayList<>();
        DayOfWeek[] days = DayOfWeek.values();
        int first = 0;
        for (int next = 1; next <= days.length; next++) {
            if (next == days.length || !week.on(days[next]).equals(week.on(days[first]))) {
                lines.add(texts.get(
                        "hours.line", stretch(days[first], days[next - 1], texts), said(week.on(days[first]), texts)));
                first = next;
            }
        }
        if (week.holidays() != null) {
            lines.add(texts.get("hours.line", texts.get("hours.holidays"), said(week.holidays(), texts)));
        }
        for (DatedHours dated : week.exceptions()) {
            String when = dated.from().equals(dated.to())
                    ? texts.day(dated.from())
                    : texts.get("hours.days", texts.day(dated.from()), texts.day(dated.to()));
            lines.add(texts.get("hours.line", when, said(dated.hours(), texts)));
        }
        return lines;
    }

    private static String stretch(DayOfWeek from, DayOfWeek to, OrientationTexts texts) {
        String first = from.getDisplayName(TextStyle.FULL, texts.locale());
        if (from == to) {
            return first;
        }
        return texts.get("hours.days", first, to.getDisplayName(TextStyle.FULL, texts.locale()));
    }

    private static String said(List<HourRange> ranges, OrientationTexts texts) {
        return ranges.isEmpty()
                ? texts.get("hours.closed")
                : String.join(
                        texts.get("hours.and"),
                        ranges.stream()
                                .map(r -> texts.get("hours.range", time(r.from(), texts), time(r.to(), texts)))
                                .toList());
    }

    private static String time(int minutes, OrientationTexts texts) {
        return texts.get("hours.time", String.valueOf(minutes / HOUR % DAY), String.format("%02d", minutes % HOUR));
    }
}
