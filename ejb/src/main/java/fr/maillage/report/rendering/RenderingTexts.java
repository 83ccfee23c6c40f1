package fr.maillage.report.rendering;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The few words that rendering adds to a report. */
final class RenderingTexts {

    private final Locale locale;
    private final ResourceBundle bundle;

    RenderingTexts(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle(
                "fr.maillage.report.rendering.texts",
                locale,
                RenderingTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String get(String key) {
        return bundle.getString(key);
    }

    /** A sentence with a number put in, which chooses singular and plural. */
    String get(String key, long number) {
        return new MessageFormat(bundle.getString(key), locale).format(new Object[] {number});
    }
}
