package fr.maillage.tabular;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class TabularPatterns {

    public static final TextPattern NUMBER = TextPattern.of(TextPattern.CODE, "-\\d+([.,]\\d+)?");

    private TabularPatterns() {}
}
