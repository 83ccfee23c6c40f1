package fr.maillage.web.indicator;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class IndicatorPatterns {

    public static final TextPattern NOT_IN_FILE_NAMES = TextPattern.of(TextPattern.TEXT, "[^A-Za-z0-9-]");

    private IndicatorPatterns() {}
}
