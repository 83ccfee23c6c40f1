package fr.maillage.tabular;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class TabularPatterns {

    public static final TextPattern NUMBER = TextPattern.of(TextPattern.CODE, "-\\d+([.,]\\d+)?");

    public static final TextPattern FORMAT_LITERALS = TextPattern.of(300, "\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    public static final TextPattern DATE_FORMAT = TextPattern.of(300, "[dy]|h[^m]*+m");

    private TabularPatterns() {}
}
