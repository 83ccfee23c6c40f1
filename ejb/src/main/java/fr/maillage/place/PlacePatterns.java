package fr.maillage.place;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class PlacePatterns {

    private static final String TIME = "(\\d{1,2})\\s*+(?:[:hH.]\\s*+(\\d{2})?)?";

    public static final TextPattern BETWEEN = TextPattern.of(TextPattern.LINE, "(?:[\\s,;/]|et|puis)*+");

    /** A day of one digit behind a month; the parser wants two where the specification takes either. */
    public static final TextPattern SHORT_DAY = TextPattern.of(
            TextPattern.LINE, "(?i)\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\\d)(?=[-,;+ ]|$)");

    public static final TextPattern SHORT_LAST_DAY =
            TextPattern.of(TextPattern.LINE, "(?i)\\b([a-z]{3} \\d\\d)-(\\d)(?=[,; ]|$)");

    public static final TextPattern TIMES =
            TextPattern.of(TextPattern.LINE, "\\b(\\d{1,2}):(\\d{2})-(\\d{1,2}):(\\d{2})\\b");

    /** Rules end at a semicolon or a double bar that is not within quotes. */
    public static final TextPattern PART = TextPattern.of(TextPattern.LINE, "(?:\"[^\"]*+\"?|(?!\\|\\|)[^;\"])++");

    /** An INSEE code alone, after {@code com:}, or in brackets after a name. */
    public static final TextPattern INSEE = TextPattern.of(300, "^(?:com:|.*\\()?\\s*+(\\d[\\dAB]\\d{3})\\s*+\\)?");

    public static final TextPattern RANGE =
            TextPattern.of(TextPattern.LINE, "(?:de\\s+)?" + TIME + "\\s*+(?:-|–|à)\\s*+" + TIME);

    private PlacePatterns() {}
}
