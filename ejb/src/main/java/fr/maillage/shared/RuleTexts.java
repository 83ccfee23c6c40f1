package fr.maillage.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The sentences for {@link Violation}s, the same on pages, in the API and in reject files. */
public final class RuleTexts {

    private static final String BUNDLE = "fr.maillage.shared.rules";

    private RuleTexts() {}

    /**
     * The sentence of a violation.
     *
     * @param locale French unless its language is English
     * @return the text, with {0} the value and {1}… the arguments; the rule's code where the bundle lacks it
     */
    public static String text(Violation violation, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                RuleTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        if (!bundle.containsKey(violation.rule())) {
            return violation.rule();
        }
        Object[] args = Stream.concat(
                        Stream.of(violation.value() == null ? "" : violation.value()), violation.args().stream())
                .toArray();
        return new MessageFormat(bundle.getString(violation.rule()), locale).format(args);
    }
}
