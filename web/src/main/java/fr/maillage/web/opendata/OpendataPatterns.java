package fr.maillage.web.opendata;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class OpendataPatterns {

    public static final TextPattern SPACE = TextPattern.of(TextPattern.TEXT, "\\s");

    public static final TextPattern REFUSED = TextPattern.of(TextPattern.CODE, ".*;q=0(\\.0*)?");

    private OpendataPatterns() {}
}
