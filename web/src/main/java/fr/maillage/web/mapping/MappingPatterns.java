package fr.maillage.web.mapping;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class MappingPatterns {

    public static final TextPattern NOT_IN_SLUGS = TextPattern.of(TextPattern.TEXT, "[^a-z0-9]+");

    public static final TextPattern EDGE_DASHES = TextPattern.of(TextPattern.LINE, "^-|-$");

    public static final TextPattern NOT_IN_NAMES = TextPattern.of(TextPattern.TEXT, "[^a-z0-9._-]");

    private MappingPatterns() {}
}
