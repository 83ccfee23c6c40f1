package fr.maillage.web.shared;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class WebPatterns {

    public static final TextPattern TAG = TextPattern.of(TextPattern.CODE, "^\\s*+(?:W/)?\"(\\d{1,9})\"\\s*+");

    public static final TextPattern WHOLE_NUMBER = TextPattern.of(TextPattern.CODE, "\\d{1,9}");

    public static final TextPattern PARAMETER = TextPattern.of(TextPattern.LINE, "[A-Za-z][A-Za-z0-9_-]*");

    public static final TextPattern MARKS = TextPattern.of(TextPattern.TEXT, "\\p{M}");

    public static final TextPattern NOT_IN_FILE_NAMES = TextPattern.of(TextPattern.TEXT, "[^A-Za-z0-9 ._()-]");

    /** The language in an address. */
    public static final TextPattern LANGUAGE = TextPattern.of(TextPattern.TEXT, "&" + Languages.PARAMETER + "=[^&]*");

    private WebPatterns() {}
}
