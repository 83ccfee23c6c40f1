package fr.maillage.document;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class DocumentPatterns {

    public static final TextPattern NOT_IN_NAMES = TextPattern.of(TextPattern.TEXT, "[\\p{Cntrl}\\p{Cf}\"<>:|?*;]");

    public static final TextPattern LEADING_DOTS = TextPattern.of(TextPattern.LINE, "^\\.+");

    public static final TextPattern START_OF_TEXT = TextPattern.of(TextPattern.TEXT, "^(\u00ef\u00bb\u00bf)?\\s*");

    private DocumentPatterns() {}
}
