package fr.maillage.web.shared;

import fr.maillage.shared.Parts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Days and periods as people type them, {@code 15/11/2026}, for what is kept as ISO 8601. */
public final class TypedDays {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M/uuuu");
    private static final DateTimeFormatter WRITTEN_MONTH = DateTimeFormatter.ofPattern("MM/uuuu");

    /** ISO 8601 puts it between the two days of a period. */
    private static final char BETWEEN = '/';

    private static final String FIRST = "du ";
    private static final String LAST = " au ";

    /** As many characters as a day of ISO 8601 has. */
    private static final int DAY = 10;

    private TypedDays() {}

    /** A day that was typed, as ISO 8601 has it; anything else as it is. */
    public static String day(String typed) {
        try {
            return LocalDate.parse(typed.strip(), TYPED).toString();
        } catch (DateTimeParseException e) {
            return typed;
        }
    }

    /** {@code du 17/10/2026 au 01/11/2026} as ISO 8601 has it; a day or anything else as {@link #day} reads it. */
    public static String period(String typed) {
        String text = typed.strip();
        int last = text.indexOf(LAST);
        return text.startsWith(FIRST) && last > 0
                ? day(text.substring(FIRST.length(), last)) + BETWEEN + day(text.substring(last + LAST.length()))
                : day(text);
    }

    /** A day or a period of ISO 8601 as people type it; anything else as it is. */
    public static String written(String stored) {
        try {
            return stored.length() > DAY && stored.charAt(DAY) == BETWEEN
                    ? FIRST + french(stored.substring(0, DAY)) + LAST + french(stored.substring(DAY + 1))
                    : french(stored);
        } catch (DateTimeParseException e) {
            return stored;
        }
    }

    /** Days that stand between spaces, each as {@link #day} reads it. */
    public static String days(String typed) {
        return typed == null
                ? null
                : Arrays.stream(Parts.of(typed.strip(), " "))
                        .flatMap(String::lines)
                        .map(TypedDays::day)
                        .collect(Collectors.joining(" "));
    }

    /** A month that was typed, {@code 11/2026}, as ISO 8601 has it; anything else as it is. */
    public static String month(String typed) {
        try {
            return typed == null ? null : YearMonth.parse(typed.strip(), MONTH).toString();
        } catch (DateTimeParseException e) {
            return typed;
        }
    }

    /** A month of ISO 8601 as people type it; anything else as it is. */
    public static String writtenMonth(String stored) {
        try {
            return stored == null ? null : YearMonth.parse(stored).format(WRITTEN_MONTH);
        } catch (DateTimeParseException e) {
            return stored;
        }
    }

    private static String french(String iso) {
        return LocalDate.parse(iso).format(WRITTEN);
    }
}
