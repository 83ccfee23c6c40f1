package fr.maillage.report;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of reports in one language. */
public final class ReportTexts {

    private final Locale locale;
    private final ResourceBundle bundle;

    /** @param locale French unless its language is English */
    public ReportTexts(Locale locale) {
        this.locale = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.UK : Locale.FRANCE;
        bundle = ResourceBundle.getBundle(
                "fr.maillage.report.texts",
                this.locale,
                ReportTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The language that the sentences are in, with the country whose forms they follow. */
    public Locale locale() {
        return locale;
    }

    /** A sentence with its arguments put in; numbers choose singular and plural. */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
