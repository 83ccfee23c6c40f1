package fr.maillage.place.core;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class PlacePatterns {

    /** An INSEE code alone, after {@code com:}, or in brackets after a name. */
    public static final TextPattern INSEE = TextPattern.of(300, "^(?:com:|.*\\()?\\s*+(\\d[\\dAB]\\d{3})\\s*+\\)?");

    private PlacePatterns() {}
}
