package fr.maillage.indicator;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * Definition of an indicator; a row of the registry, not code.
 *
 * @param code stable, used in URLs and the API
 * @param family the code of those that are read together, at most {@value #MOST_OF_FAMILY}, such as {@code places}
 * @param measure how the figure comes from numerator and denominator
 * @param factor what a ratio is multiplied by: 100 for a percentage, 10,000 for a rate per 10,000; 1 for a count
 * @param decimals how many decimals the figure is shown with
 * @param direction which way is good
 * @param dimension what the indicator is broken down by; null where it is not
 * @param french the words in French
 * @param english the words in English
 */
public record IndicatorDefinition(
        String code,
        String family,
        Measure measure,
        int factor,
        int decimals,
        Direction direction,
        String dimension,
        Words french,
        Words english) {

    /** As many as one reads at once. */
    public static final int MOST_OF_FAMILY = 7;

    /** Kind by which other records call an indicator. */
    public static final String KIND = "indicator";

    /** By which other records name it: the same everywhere, since it comes from the code. */
    public UUID id() {
        return UUID.nameUUIDFromBytes((KIND + ":" + code).getBytes(StandardCharsets.UTF_8));
    }

    /** Way in which the figure comes from numerator and denominator. */
    public enum Measure {
        /** The numerator; the denominator, where there is one, only says out of how many. */
        COUNT,
        /** Numerator × factor ÷ denominator. */
        RATIO
    }

    /** Which way is good. */
    public enum Direction {
        UP,
        DOWN,
        NEUTRAL
    }

    /**
     * The definition in words.
     *
     * @param name what people call it
     * @param unit the unit of the figure
     * @param formula how it is computed
     * @param source where the data come from
     * @param numerator what the numerator counts
     * @param denominator what the denominator counts; null where there is none
     * @param notComputable when it cannot be computed, and what that means
     */
    public record Words(
            String name,
            String unit,
            String formula,
            String source,
            String numerator,
            String denominator,
            String notComputable) {}

    /** Says whether the figure is a share in per cent. */
    public boolean perCent() {
        return "%".equals(french.unit());
    }

    /** The words in a language, French unless English is asked for. */
    public Words words(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : french;
    }
}
