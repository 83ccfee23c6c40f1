package fr.maillage.job;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class JobPatterns {

    public static final TextPattern LIKE_SIGNS = TextPattern.of(TextPattern.LINE, "([!%_])");

    private JobPatterns() {}
}
