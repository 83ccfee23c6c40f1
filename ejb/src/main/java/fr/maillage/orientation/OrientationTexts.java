package fr.maillage.orientation;

import fr.maillage.vocabulary.Vocabularies;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of sheets and guides in one language, short ones. */
final class OrientationTexts {

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Vocabularies lists;

    /** @param locale French unless its language has a bundle */
    OrientationTexts(Locale locale, Vocabularies lists) {
        this.bundle = ResourceBundle.getBundle(
                "fr.maillage.orientation.texts",
                locale,
                OrientationTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.locale = bundle.getLocale().equals(Locale.ROOT) ? Locale.FRENCH : bundle.getLocale();
        this.lists = lists;
    }

    Locale locale() {
        return locale;
    }

    String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    String label(TermRef term) {
        return lists.label(term.vocabulary(), term.code(), locale.getLanguage());
    }

    List<String> labels(List<TermRef> terms) {
        return terms.stream().map(this::label).distinct().toList();
    }
}
