package fr.maillage.demonstration;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class DemonstrationPatterns {

    public static final TextPattern BLANK_LINES = TextPattern.of(TextPattern.TEXT, "\\R\\s*\\R");

    /** A day of a file: 2026-02-16 or 16/02/2026. */
    public static final TextPattern DAY =
            TextPattern.of(TextPattern.TEXT, "\\b(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{2})/(\\d{2})/(\\d{4}))\\b");

    private DemonstrationPatterns() {}
}
