package fr.maillage.indicator;

import fr.maillage.indicator.IndicatorDefinition.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The words of indicators, from the bundle that comes with their calculator: under {@code <code>.name} and so on. The
 * rest of a definition is in the registry.
 */
@ApplicationScoped
public class IndicatorTexts {

    @Inject
    @Any
    private Instance<IndicatorCalculator> calculators;

    /**
     * Describes an indicator in words.
     *
     * @param code of the registry
     * @param locale French unless its language is English
     * @throws IllegalStateException when nothing computes the indicator
     * @throws java.util.MissingResourceException when its words are incomplete
     */
    public Words words(String code, Locale locale) {
        ResourceBundle bundle = calculators.stream()
                .filter(calculator -> calculator.codes().contains(code))
                .map(calculator -> bundle(calculator.texts(), locale))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing computes the indicator " + code));
        String denominator = code + ".denominator";
        return new Words(
                bundle.getString(code + ".name"),
                bundle.getString(code + ".unit"),
                bundle.getString(code + ".formula"),
                bundle.getString(code + ".source"),
                bundle.getString(code + ".numerator"),
                bundle.containsKey(denominator) ? bundle.getString(denominator) : null,
                bundle.getString(code + ".not-computable"));
    }

    /**
     * Names the values of a dimension that the code itself knows, from the text {@code <code>.value.<value>} of each.
     *
     * @param bundle its name without language and ending
     * @param values in the order in which they are shown
     * @param locale French unless its language is English
     */
    public static Map<String, String> values(String bundle, String code, List<String> values, Locale locale) {
        ResourceBundle texts = bundle(bundle, locale);
        Map<String, String> labels = new LinkedHashMap<>();
        values.forEach(value -> labels.put(value, texts.getString(code + ".value." + value)));
        return labels;
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name,
                locale,
                IndicatorTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
