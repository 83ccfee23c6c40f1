package fr.maillage.web.shared;

/** No-break spaces of French texts, so that bundles are typed with the space bar and no line begins with a colon. */
final class FrenchSpaces {

    private static final char SPACE = ' ';
    private static final char NO_BREAK = '\u00a0';
    private static final char OPENING = '«';

    /** Signs that the space before them keeps on their line. */
    private static final String KEPT = ";:!?»€";

    private static final char PERCENT = '%';

    private FrenchSpaces() {}

    /** The text with a no-break space before double signs, units and closing quotes, and after opening ones. */
    static String put(String text) {
        StringBuilder put = new StringBuilder(text);
        for (int i = 0; i < put.length(); i++) {
            if (put.charAt(i) == SPACE && (i > 0 && put.charAt(i - 1) == OPENING || keeps(text, i + 1))) {
                put.setCharAt(i, NO_BREAK);
            }
        }
        return put.toString();
    }

    /** Percent signs that a letter follows stand for a value that a script fills in. */
    private static boolean keeps(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char sign = text.charAt(at);
        return KEPT.indexOf(sign) >= 0
                || sign == PERCENT && (at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1)));
    }
}
