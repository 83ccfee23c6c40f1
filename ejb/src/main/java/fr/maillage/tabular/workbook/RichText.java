package fr.maillage.tabular.workbook;

import javax.xml.stream.XMLStreamException;

/** A text of an XLSX workbook, in one piece or in runs of several looks. */
final class RichText {

    private static final int HEX = 16;

    /** The length of an escape such as {@code _x000D_}. */
    private static final int ESCAPE = 7;

    private RichText() {}

    /** Adds the text of the element that was opened last, without what is said about its pronunciation, and closes it. */
    static void read(Markup xml, StringBuilder text, int most) throws XMLStreamException {
        int parent = xml.depth();
        while (xml.child(parent)) {
            if ("t".equals(xml.name())) {
                xml.text(text, most);
            } else if ("r".equals(xml.name())) {
                int run = xml.depth();
                while (xml.child(run)) {
                    if ("t".equals(xml.name())) {
                        xml.text(text, most);
                    }
                }
            }
        }
    }

    /** A text with the characters that XML cannot carry, which come as {@code _x000D_}; control characters are left out. */
    static String decoded(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf("_x", at)) {
            int code = code(text, at);
            if (code < 0) {
                at++;
                continue;
            }
            plain.append(text, from, at);
            if (code >= ' ' || code == '\t' || code == '\n' || code == '\r') {
                plain.append((char) code);
            }
            at += ESCAPE;
            from = at;
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static int code(String text, int at) {
        if (at + ESCAPE > text.length() || text.charAt(at + ESCAPE - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + ESCAPE - 1; i++) {
            int digit = Character.digit(text.charAt(i), HEX);
            if (digit < 0) {
                return -1;
            }
            code = code * HEX + digit;
        }
        return code;
    }
}
