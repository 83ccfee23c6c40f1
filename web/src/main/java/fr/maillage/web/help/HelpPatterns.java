package fr.maillage.web.help;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class HelpPatterns {

    public static final TextPattern ENTRY =
            TextPattern.of(TextPattern.TEXT, "(?m)^\\d+\\. \\[[^]]+]\\(([a-z-]+)\\.md\\)");

    /** Another page of the guide, with or without a place on it. */
    public static final TextPattern PAGE = TextPattern.of(TextPattern.LINE, "^([a-z-]++)\\.md(#.*)?");

    public static final TextPattern WHITE = TextPattern.of(TextPattern.TEXT, "\\s+");

    private HelpPatterns() {}
}
