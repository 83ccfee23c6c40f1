package fr.maillage.report.rendering;

import fr.maillage.tabular.XmlText;

/**
 * Makes any text printable: PDF/UA refuses characters without a glyph, and XML refuses most control characters.
 */
final class PrintableText {

    /** Character that stands for one that the typeface lacks; it has a glyph in DejaVu. */
    static final int SUBSTITUTE = 0xFFFD;

    private PrintableText() {}

    /** For print: each run of characters without a glyph becomes one substitute; invisible controls go. */
    static String forPrint(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        boolean substituted = false;
        for (int codePoint : text.codePoints().toArray()) {
            if (Character.isWhitespace(codePoint)) {
                printable.append(' ');
                substituted = false;
            } else if (invisible(codePoint)) {
                continue;
            } else if (PrintFont.REGULAR.has(codePoint) && PrintFont.BOLD.has(codePoint)) {
                printable.appendCodePoint(codePoint);
                substituted = false;
            } else if (!substituted) {
                printable.appendCodePoint(SUBSTITUTE);
                substituted = true;
            }
        }
        return printable.toString();
    }

    /** For sheets: everything that XML can carry stays, line breaks included. */
    static String forSheet(String text, int maxLength) {
        return XmlText.legal(text, maxLength);
    }

    private static boolean invisible(int codePoint) {
        int type = Character.getType(codePoint);
        return !XmlText.allows(codePoint)
                || type == Character.CONTROL
                || type == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }
}
