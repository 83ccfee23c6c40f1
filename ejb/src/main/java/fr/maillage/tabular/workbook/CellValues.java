package fr.maillage.tabular.workbook;

import fr.maillage.norm.DecimalPolicy;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Texts written for the values of cells, both as spreadsheets keep them and as people read them. */
final class CellValues {

    private static final String DATE_RULE = "import.workbook-date";

    /** Beyond so many places a number stays as it is written, with its exponent. */
    private static final int PLACES = 30;

    private static final int SECONDS = 86_400;
    private static final int SECONDS_OF_MINUTE = 60;
    private static final int MINUTES_OF_HOUR = 60;

    /** The days of Excel count from the eve of 1900; it takes 1900 for a leap year, so that they are one more from March on. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 31);

    private static final int MARCH_1900 = 61;

    /** Those of the first Macintosh. */
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    private static final int LAST_YEAR = 9999;

    /** That of the last day of that year. */
    private static final int LAST_DAY = 2_958_465;

    private CellValues() {}

    /** A number without exponent; what is none stays as it is. */
    static String number(String raw) {
        BigDecimal value = parsed(raw);
        if (value == null) {
            return raw;
        }
        BigDecimal shown = value.round(DecimalPolicy.SHOWN).stripTrailingZeros();
        return Math.abs(shown.scale()) > PLACES ? raw : shown.toPlainString();
    }

    /** A number of which the rest is no work; null for another. */
    private static BigDecimal parsed(String raw) {
        try {
            BigDecimal value = new BigDecimal(raw);
            return Math.abs((long) value.scale()) > Short.MAX_VALUE ? null : value;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static String truth(String raw) {
        return String.valueOf("1".equals(raw) || "true".equalsIgnoreCase(raw));
    }

    /**
     * A day, an hour or both by the count of days; what is no number stays as it is.
     *
     * @param from1904 whether the count begins with 1904
     */
    static String date(String raw, boolean from1904, Spot spot) {
        BigDecimal value = parsed(raw);
        if (value == null) {
            return raw;
        }
        double serial = value.doubleValue();
        long days = (long) Math.floor(serial);
        int second = (int) Math.round((serial - days) * SECONDS);
        if (serial >= 0 && serial < 1) {
            return time(LocalTime.ofSecondOfDay(Math.min(second, SECONDS - 1)));
        }
        if (second == SECONDS) {
            days++;
            second = 0;
        }
        if (serial < 0 || days > LAST_DAY) {
            throw spot.refuse(DATE_RULE, raw);
        }
        LocalDate day = from1904 ? EPOCH_1904.plusDays(days) : EPOCH.plusDays(days < MARCH_1900 ? days : days - 1);
        if (day.getYear() > LAST_YEAR) {
            throw spot.refuse(DATE_RULE, raw);
        }
        return moment(day.atTime(LocalTime.ofSecondOfDay(second)));
    }

    /** A day with or without an hour as ISO 8601 writes it. */
    static String isoDate(String raw, Spot spot) {
        try {
            String plain = raw.endsWith("Z") ? raw.substring(0, raw.length() - 1) : raw;
            LocalDateTime moment =
                    plain.indexOf('T') < 0 ? LocalDate.parse(plain).atStartOfDay() : LocalDateTime.parse(plain);
            if (moment.getYear() >= 0 && moment.getYear() <= LAST_YEAR) {
                return moment(moment);
            }
        } catch (DateTimeException e) {
            throw spot.refuse(DATE_RULE, raw);
        }
        throw spot.refuse(DATE_RULE, raw);
    }

    /** An hour or a duration, such as {@code PT08H30M00S}. */
    static String isoTime(String raw, Spot spot) {
        try {
            Duration duration = Duration.parse(raw);
            long minutes = duration.abs().toMinutes();
            if (minutes < (long) Limits.ROWS * MINUTES_OF_HOUR) {
                return (duration.isNegative() ? "-" : "")
                        + padded(minutes / MINUTES_OF_HOUR)
                        + ":"
                        + padded(minutes % MINUTES_OF_HOUR);
            }
        } catch (DateTimeException | ArithmeticException e) {
            throw spot.refuse(DATE_RULE, raw);
        }
        throw spot.refuse(DATE_RULE, raw);
    }

    private static String padded(long number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static String moment(LocalDateTime moment) {
        LocalDateTime shown = moment.withNano(0);
        return shown.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? shown.toLocalDate().toString()
                : shown.toString();
    }

    private static String time(LocalTime time) {
        return time.minusSeconds(time.getSecond() % SECONDS_OF_MINUTE).toString();
    }
}
