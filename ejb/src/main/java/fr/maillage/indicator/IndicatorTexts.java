package fr.maillage.indicator;

import fr.maillage.indicator.IndicatorDefinition.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;
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
     * What an indicator is, in words.
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

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name,
                locale,
                IndicatorTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
