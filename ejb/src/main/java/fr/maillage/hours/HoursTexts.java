package fr.maillage.hours;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of opening hours in one language. */
final class HoursTexts {

    private static final int HOUR = 60;
    private static final int DAY = 24;

    private final Locale locale;
    private final ResourceBundle bundle;

    /** @param locale French unless its language has a bundle */
    HoursTexts(Locale locale) {
        bundle = ResourceBundle.getBundle(
                "fr.maillage.hours.hours",
                locale,
                HoursTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.locale = bundle.getLocale().equals(Locale.ROOT) ? Locale.FRENCH : bundle.getLocale();
    }

    Locale locale() {
        return locale;
    }

    String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** {@code a, b and c}. */
    String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + get("and") + words.get(last);
    }

    String time(int minutes) {
        return get("time", String.valueOf(minutes / HOUR % DAY), String.format("%02d", minutes % HOUR));
    }

    String range(HourRange range) {
        return get("range", time(range.from()), range.to() == HOUR * DAY ? get("midnight") : time(range.to()));
    }

    /** The first of a month is no cardinal number in French. */
    String day(LocalDate date, boolean year) {
        String words = DateTimeFormatter.ofPattern(year ? "d MMMM yyyy" : "d MMMM", locale)
                .format(date);
        return date.getDayOfMonth() == 1 ? get("first", words.substring(1)) : words;
    }

    String month(LocalDate date) {
        return DateTimeFormatter.ofPattern("MMMM", locale).format(date);
    }
}
