package fr.maillage.web.shared;

import fr.maillage.hours.HoursWords;
import fr.maillage.norm.PhonePolicy;
import fr.maillage.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Texts with values in them, figures and dates, as the page's language writes them: {@code
 * #{text.of('place.list.count', page.total)}}, {@code #{text.date(place.dateMaj)}}.
 *
 * <p>Instants are shown in the time of Paris. Every method gives an empty text for null.
 */
@Named("text")
@ApplicationScoped
public class Texts {

    private static final String FRENCH_DATE = "dd/MM/yyyy";
    // The month by name: English readers do not agree on the order of figures.
    private static final String ENGLISH_DATE = "d MMM yyyy";
    private static final String LONG_DATE = "EEEE d MMMM yyyy";
    /** The lengths of a day, and of the longest moment, in ISO 8601. */
    private static final int ISO_DAY = 10;

    private static final int ISO_MOMENT = 35;

    public String of(String key) {
        return Messages.text(locale(), key);
    }

    public String of(String key, Object a) {
        return Messages.format(locale(), key, a);
    }

    public String of(String key, Object a, Object b) {
        return Messages.format(locale(), key, a, b);
    }

    public String of(String key, Object a, Object b, Object c) {
        return Messages.format(locale(), key, a, b, c);
    }

    public String of(String key, Object a, Object b, Object c, Object d) {
        return Messages.format(locale(), key, a, b, c, d);
    }

    /** A day: 24/11/2026. */
    public String date(Object day) {
        if (day instanceof OffsetDateTime instant) {
            return formatter("").format(instant.atZoneSameInstant(ClockProducer.PARIS));
        }
        return day instanceof LocalDate date ? formatter("").format(date) : "";
    }

    /** A month as an input asks for it: 11/2026. */
    public String typed(YearMonth month) {
        return TypedDays.writtenMonth(month.toString());
    }

    /** A month: nov. 2026. */
    public String month(YearMonth month) {
        return month == null
                ? ""
                : DateTimeFormatter.ofPattern("MMM yyyy", locale()).format(month);
    }

    /** A day in words: mardi 24 novembre 2026, mardi 1er décembre 2026. */
    public String longDate(LocalDate day) {
        return day == null ? "" : words(day, LONG_DATE, locale());
    }

    /** The name of a day of the week: mardi. */
    public String weekday(LocalDate day) {
        return day == null ? "" : day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale());
    }

    /** A French number as people dial it: 01 80 05 98 80. */
    public String phone(String number) {
        return number == null ? "" : PhonePolicy.dialled(number);
    }

    /**
     * Opening hours as lines that everybody can read: days with the same hours together, then what holds on other days.
     *
     * @param stored as they are stored; null and blank give an empty text
     */
    public String hours(String stored) {
        return String.join("\n", new HoursWords(locale()).lines(stored));
    }

    /**
     * A day in words, where the first of a month is said as its language does.
     *
     * @param pattern of {@link DateTimeFormatter}, with the day of the month as {@code d}
     */
    public static String words(LocalDate day, String pattern, Locale locale) {
        boolean first = day.getDayOfMonth() == 1 && locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        String said = first ? (" " + pattern).replace(" d ", " '1er' ").strip() : pattern;
        return DateTimeFormatter.ofPattern(said, locale).format(day);
    }

    /** A moment: 24/11/2026 14:05, in the time of Paris. */
    public String dateTime(OffsetDateTime instant) {
        return instant == null ? "" : formatter(" HH:mm").format(instant.atZoneSameInstant(ClockProducer.PARIS));
    }

    /**
     * A value as it is stored, as people read it: a day, a moment, a choice; anything else stays as it is.
     *
     * @param stored such as {@code 2026-11-24}, {@code 2026-11-24T13:05:00Z}, {@code true}
     */
    public String value(String stored) {
        if (stored == null) {
            return "";
        }
        if (stored.equals("true") || stored.equals("false")) {
            return of(stored.equals("true") ? "shared.yes" : "shared.no");
        }
        try {
            if (stored.length() == ISO_DAY) {
                return date(LocalDate.parse(stored));
            }
            if (stored.length() > ISO_DAY && stored.length() <= ISO_MOMENT && stored.charAt(ISO_DAY) == 'T') {
                return dateTime(OffsetDateTime.parse(stored));
            }
        } catch (DateTimeParseException e) {
            return stored;
        }
        return stored;
    }

    /** A number with its thousands apart and at most two decimals. */
    public String number(Number value) {
        return decimal(value, 2);
    }

    /** A number with at most that many decimals. */
    public String decimal(Number value, int decimals) {
        if (value == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /** Euros to the cent: 5 000,00 €. */
    public String money(Number euros) {
        if (euros == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return of("shared.money", format.format(euros));
    }

    /** A percentage with one decimal, of a number that is one already: 87,5 %. */
    public String rate(Number percent) {
        if (percent == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return of("shared.rate", format.format(percent));
    }

    /** A share between 0 and 1 as a percentage with at most one decimal. */
    public String percent(Number share) {
        if (share == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getPercentInstance(locale());
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    Locale locale() {
        return Messages.currentLocale();
    }

    private DateTimeFormatter formatter(String time) {
        String date = locale().equals(Locale.FRENCH) ? FRENCH_DATE : ENGLISH_DATE;
        return DateTimeFormatter.ofPattern(date + time, locale());
    }
}
