package fr.maillage.report.rendering;

import fr.maillage.report.ReportValue;
import fr.maillage.report.ValueFormat;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes values as people of a language read them. */
final class ValueFormatter {

    private final Locale locale;
    private final DateTimeFormatter day;

    ValueFormatter(Locale locale) {
        this.locale = locale;
        this.day = DateTimeFormatter.ofPattern("dd/MM/uuuu", locale);
    }

    String write(ReportValue value, ValueFormat format) {
        if (value instanceof ReportValue.Text text) {
            return text.value();
        }
        if (value instanceof ReportValue.Day date) {
            return day.format(date.value());
        }
        if (value instanceof ReportValue.Quantity quantity) {
            return numbers(format).format(quantity.value());
        }
        if (value instanceof ReportValue.Share share) {
            return numbers(ValueFormat.SHARE).format(share.value());
        }
        return ((ReportValue.Missing) value).reason();
    }

    private NumberFormat numbers(ValueFormat format) {
        int decimals = switch (format) {
            case DECIMAL, SHARE -> 1;
            case FINE_DECIMAL -> 2;
            default -> 0;
        };
        NumberFormat numbers = format == ValueFormat.SHARE
                ? NumberFormat.getPercentInstance(locale)
                : NumberFormat.getInstance(locale);
        numbers.setMinimumFractionDigits(decimals);
        numbers.setMaximumFractionDigits(decimals);
        numbers.setRoundingMode(RoundingMode.HALF_UP);
        return numbers;
    }
}
