package fr.maillage.tabular;

/** Text that XML can carry: office files are XML inside, and refuse to open with a stray control character. */
public final class XmlText {

    /** Number of characters that a cell of a workbook holds at most. */
    private static final int LONGEST_CELL = 32_767;

    private static final char LAST_PLAIN = 0xD7FF;

    private XmlText() {}

    /** The text without what XML refuses, line breaks kept. */
    public static String legal(String text, int maxLength) {
        if (text.length() <= maxLength && plain(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(Math.min(text.length(), maxLength));
        for (int codePoint : text.codePoints().toArray()) {
            if (kept.length() + Character.charCount(codePoint) > maxLength) {
                break;
            }
            if (allows(codePoint)) {
                kept.appendCodePoint(codePoint);
            }
        }
        return kept.toString();
    }

    /** Tells if a text certainly needs no change, as nearly all do: asked for each cell of large tables. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Two comparisons for nearly every character.
            if ((c < ' ' || c > LAST_PLAIN) && !allows(c)) {
                return false;
            }
        }
        return true;
    }

    /** The same for a cell, which has a length of its own. */
    static String cell(String text) {
        return legal(text, LONGEST_CELL);
    }

    /** Tells if XML can carry a character. */
    public static boolean allows(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || (codePoint >= 0x20 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint >= 0x10000;
    }
}
