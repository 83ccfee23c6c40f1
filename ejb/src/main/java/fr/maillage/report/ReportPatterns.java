package fr.maillage.report;

import fr.maillage.shared.TextPattern;

/** The patterns of this feature: one place to see how long a text each of them may meet. */
public final class ReportPatterns {

    public static final TextPattern NOT_IN_FILE_NAMES = TextPattern.of(TextPattern.TEXT, "[^A-Za-z0-9]+");

    public static final TextPattern SPACES = TextPattern.of(TextPattern.LINE, " +");

    public static final TextPattern NOT_IN_SHEET_NAMES = TextPattern.of(TextPattern.TEXT, "[\\[\\]:*?/\\\\\\p{Cntrl}]");

    public static final TextPattern WHITE = TextPattern.of(TextPattern.TEXT, "\\s+");

    public static final TextPattern EDGE_QUOTES = TextPattern.of(TextPattern.LINE, "^'+|'+$");

    private ReportPatterns() {}
}
