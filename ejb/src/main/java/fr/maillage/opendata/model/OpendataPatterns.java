package fr.maillage.opendata.model;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class OpendataPatterns {

    public static final TextPattern EMAIL = TextPattern.of(
            TextPattern.TEXT, "(?:(?<![\\p{L}\\p{N}._%+'-])|\\G)[\\p{L}\\p{N}._%+'-]++@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}");

    public static final TextPattern MOBILE_IN_TEXT =
            TextPattern.of(TextPattern.TEXT, "(?<!\\d)(?:(?:\\+|00)33[\\s.-]?|0)[67](?:[\\s.-]?\\d{2}){4}(?!\\d)");

    public static final TextPattern NOT_IN_FILE_NAMES = TextPattern.of(TextPattern.TEXT, "[^A-Za-z0-9]+");

    public static final TextPattern SPACES_AND_DIGITS = TextPattern.of(TextPattern.TEXT, "[ 0-9]+");

    private OpendataPatterns() {}
}
