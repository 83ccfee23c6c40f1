package fr.maillage.territory;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class TerritoryPatterns {

    public static final TextPattern SLUG = TextPattern.of(TextPattern.LINE, "[a-z0-9]++(?:-[a-z0-9]++)*+");

    /** QN or QP, three characters of the département (02A and 02B in Corsica), two digits and the generation's mark. */
    public static final TextPattern QPV_CODE = TextPattern.of(TextPattern.CODE, "Q[NP][0-9]{2}[0-9AB][0-9]{2}[0-9A-Z]");

    public static final TextPattern JOINED_CODES = TextPattern.of(TextPattern.LINE, "[\\s,;|/+-]");

    public static final TextPattern MARKS = TextPattern.of(TextPattern.TEXT, "\\p{M}+");

    public static final TextPattern NOT_IN_SLUGS = TextPattern.of(TextPattern.TEXT, "[^a-z0-9]+");

    public static final TextPattern TRAILING_DASHES = TextPattern.of(TextPattern.LINE, "(?<!-)-++$");

    public static final TextPattern CODES = TextPattern.of(TextPattern.TEXT, "[ ,;|]+");

    public static final TextPattern COMMUNE_CODE = TextPattern.of(TextPattern.CODE, "[0-9][0-9AB][0-9]{3}");

    public static final TextPattern SIREN = TextPattern.of(TextPattern.CODE, "[0-9]{9}");

    public static final TextPattern DEPARTMENT_CODE = TextPattern.of(TextPattern.CODE, "[0-9][0-9AB][0-9]?");

    public static final TextPattern IRIS_CODE = TextPattern.of(TextPattern.CODE, "[0-9][0-9AB][0-9]{7}");

    private TerritoryPatterns() {}
}
