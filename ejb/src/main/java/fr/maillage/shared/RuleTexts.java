package fr.maillage.shared;

import java.math.BigDecimal;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The sentences for {@link Violation}s, the same on pages, in the API and in reject files. A rule that begins with the name
 * of a feature has its sentence in {@code fr/maillage/<feature>/rules.properties}, the others in that of {@code shared}.
 */
public final class RuleTexts {

    private static final String COMMON = "shared";

    private RuleTexts() {}

    /**
     * The sentence of a violation.
     *
     * @param locale French unless its language is English
     * @return the text, with {0} the value and {1}… the arguments, as numbers where the sentence says {@code number}; the
     *     rule's code where no bundle has it
     */
    public static String text(Violation violation, Locale locale) {
        String rule = violation.rule();
        Optional<String> pattern = find(COMMON, rule, locale).or(() -> find(feature(rule), rule, locale));
        if (pattern.isEmpty()) {
            return rule;
        }
        Object[] args = Stream.concat(
                        Stream.of(violation.value() == null ? "" : violation.value()), violation.args().stream())
                .toArray();
        MessageFormat sentence = new MessageFormat(pattern.get(), locale);
        numbers(sentence, args);
        return sentence.format(args);
    }

    /** Gives the sentence numbers where it writes such; what is none stays the text that it is. */
    private static void numbers(MessageFormat sentence, Object... args) {
        Format[] formats = sentence.getFormatsByArgumentIndex();
        for (int i = 0; i < Math.min(formats.length, args.length); i++) {
            if (formats[i] instanceof NumberFormat) {
                try {
                    args[i] = new BigDecimal(args[i].toString());
                } catch (NumberFormatException e) {
                    sentence.setFormatByArgumentIndex(i, null);
                }
            }
        }
    }

    private static Optional<String> find(String feature, String rule, Locale locale) {
        try {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "fr.maillage." + feature + ".rules",
                    locale,
                    RuleTexts.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return bundle.containsKey(rule) ? Optional.of(bundle.getString(rule)) : Optional.empty();
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /** The letters that a rule begins with. */
    private static String feature(String rule) {
        int end = 0;
        while (end < rule.length() && rule.charAt(end) >= 'a' && rule.charAt(end) <= 'z') {
            end++;
        }
        return rule.substring(0, end);
    }
}
