package fr.maillage.mapping.model;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class MappingPatterns {

    /** Names that one may type into a command, and for which watched sources and runs have room. */
    public static final TextPattern NAME = TextPattern.of(TextPattern.CODE, "[a-z0-9][a-z0-9._-]{1,39}");

    public static final TextPattern PHONE = TextPattern.of(TextPattern.LINE, "\\+?\\d[\\d .()\u00A0/_-]{7,}\\d");

    public static final TextPattern WEB = TextPattern.of(
            TextPattern.LINE,
            "(?i)(?:https?://[^\\s,;|<>\"]+|(?<![\\w.-])(?:[\\w-]++\\.)++[a-z]{2,}(?:/[^\\s,;|<>\"]*)?)");

    public static final TextPattern COORDINATES = TextPattern.of(
            TextPattern.CODE,
            "\\D*?(-?\\d{1,3}(?:[.,]\\d+)?)(?:\\s*[;|/\\s]\\s*|\\s*,\\s+|,(?=-?\\d+\\.))(-?\\d{1,3}(?:[.,]\\d+)?)\\D*");

    public static final TextPattern WEB_START = TextPattern.of(TextPattern.LINE, "(?i)(https?://|www\\.)\\S+");

    public static final TextPattern WHOLE_ADDRESS =
            TextPattern.of(TextPattern.LINE, "^(?:(?!\\d{5}).)*+\\d{5}\\P{L}*+\\p{L}.*");

    public static final TextPattern DATE =
            TextPattern.of(TextPattern.LINE, "\\d{4}[-/]\\d{2}[-/]\\d{2}.*|\\d{2}/\\d{2}/\\d{4}.*");

    public static final TextPattern ARRONDISSEMENT_NAME = TextPattern.of(
            TextPattern.CODE, "(PARIS|LYON|MARSEILLE) 0?(\\d{1,2})( ?(ER|E|EME|IEME))?( ARRONDISSEMENT| ARR)?");

    public static final TextPattern LIST = TextPattern.of(TextPattern.TEXT, "[|;]");

    public static final TextPattern EMAIL_LIST = TextPattern.of(TextPattern.TEXT, "[|;,\\s]+");

    public static final TextPattern ISO =
            TextPattern.of(TextPattern.CODE, "(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ].*)?");

    public static final TextPattern FRENCH = TextPattern.of(TextPattern.CODE, "(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: .*)?");

    /** The file name that the standard prescribes. */
    public static final TextPattern STANDARD =
            TextPattern.of(TextPattern.LINE, "\\d{4}-\\d{2}-\\d{2}_([^_]+)_lieux-de-mediation-numerique.*");

    public static final TextPattern EXTENSION = TextPattern.of(TextPattern.LINE, "\\.[A-Za-z0-9]{1,5}$");

    /** Parts that change from one delivery to the next. */
    public static final TextPattern CHANGING = TextPattern.of(TextPattern.LINE, "\\d{4}-?\\d{2}(-?\\d{2})?|\\(\\d+\\)");

    public static final TextPattern EDGES = TextPattern.of(TextPattern.LINE, "^[-_. ]+|[-_. ]+$");

    public static final TextPattern SPAN = TextPattern.of(
            TextPattern.CODE,
            "(\\d{1,2})\\s*[:hH]\\s*(\\d{0,2})\\s*[-\\u2013\\u00E0]\\s*(\\d{1,2})\\s*[:hH]\\s*(\\d{0,2})");

    public static final TextPattern COLUMN_FILLING = TextPattern.of(TextPattern.TEXT, "[_.\\d]+");

    public static final TextPattern BETWEEN_NUMBERS = TextPattern.of(TextPattern.TEXT, "[/_]");

    public static final TextPattern JSON_SIGNS = TextPattern.of(TextPattern.TEXT, "[{}\"\\[\\]]");

    public static final TextPattern ARRONDISSEMENT_CODE =
            TextPattern.of(TextPattern.CODE, "751(0[1-9]|1\\d|20)|132(0[1-9]|1[0-6])|6938[1-9]");

    public static final TextPattern LEADING_POSTAL = TextPattern.of(TextPattern.LINE, "^\\d{5} ");

    public static final TextPattern STRICT_CEDEX = TextPattern.of(TextPattern.LINE, " CEDEX( \\d+)?$");

    public static final TextPattern COLON = TextPattern.of(TextPattern.TEXT, "\\s:\\s");

    /** Semicolons occur in addresses of the web too. */
    public static final TextPattern WEB_LIST = TextPattern.of(TextPattern.LINE, "\\||;\\s*+(?=https?://|www\\.)");

    private MappingPatterns() {}
}
