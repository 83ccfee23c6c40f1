package fr.maillage.report.rendering;

import java.util.Locale;
import java.util.ResourceBundle;

/** The few words that rendering adds to a report. */
final class RenderingTexts {

    private final ResourceBundle bundle;

    RenderingTexts(Locale locale) {
        bundle = ResourceBundle.getBundle(
                "fr.maillage.report.rendering.texts",
                locale,
                RenderingTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String get(String key) {
        return bundle.getString(key);
    }
}
