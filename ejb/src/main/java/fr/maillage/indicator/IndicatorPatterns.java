package fr.maillage.indicator;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
final class IndicatorPatterns {

    /** A parameter by its name in SQL; two colons are a cast. */
    static final TextPattern NAME = TextPattern.of(TextPattern.TEXT, "(?<!:):([a-z]+)");

    private IndicatorPatterns() {}
}
