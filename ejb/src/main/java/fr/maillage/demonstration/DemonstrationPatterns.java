package fr.maillage.demonstration;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class DemonstrationPatterns {

    public static final TextPattern BLANK_LINES = TextPattern.of(TextPattern.TEXT, "\\R\\s*\\R");

    private DemonstrationPatterns() {}
}
