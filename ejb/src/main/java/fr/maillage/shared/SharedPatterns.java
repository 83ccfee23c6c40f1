package fr.maillage.shared;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class SharedPatterns {

    public static final TextPattern MARKS = TextPattern.of(TextPattern.TEXT, "\\p{M}+");

    public static final TextPattern OTHER = TextPattern.of(TextPattern.TEXT, "[^\\p{L}\\p{N}]+");

    /** Nothing that could end the header in which the server is named. */
    public static final TextPattern TILES = TextPattern.of(
            TextPattern.LINE,
            "https?://(\\{s}\\.)?[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*+(:\\d+)?/[^\\s;,'\"<>]*\\{z}[^\\s;,'\"<>]*");

    public static final TextPattern NUMBER = TextPattern.of(TextPattern.CODE, "[+-]?\\d+([.,]\\d+)?");

    public static final TextPattern USER_INFO = TextPattern.of(TextPattern.LINE, "//.*@");

    public static final TextPattern SECRET =
            TextPattern.of(TextPattern.LINE, "(?i)((?:password|pwd|secret|token)=)[^&;]*");

    public static final TextPattern CREDENTIALS = TextPattern.of(TextPattern.LINE, "//[^/@\\s]+:[^/@\\s]+@");

    public static final TextPattern TRAILING_SLASHES = TextPattern.of(TextPattern.LINE, "(?<!/)/++$");

    public static final TextPattern SERVER = TextPattern.of(TextPattern.LINE, "^(https?://[^/]+)/.*$");

    public static final TextPattern HOST = TextPattern.of(TextPattern.LINE, "^https?://([^/:]+).*$");

    public static final TextPattern NOT_IN_SHEET_NAMES = TextPattern.of(TextPattern.TEXT, "[\\[\\]:*?/\\\\\\p{Cntrl}]");

    private SharedPatterns() {}
}
