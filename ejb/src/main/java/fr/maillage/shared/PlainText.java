package fr.maillage.shared;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text brought to a form in which spellings of the same words are equal. */
public final class PlainText {

    /** The accented letters of French in lower case, for SQL that orders by names without them: É would stand after Z. */
    public static final String ACCENTED = "àâäçéèêëîïôöœùûüÿ";

    /** Letters as which {@link #ACCENTED} are ordered, one by one. */
    public static final String UNACCENTED = "aaaceeeeiiooouuuy";

    private static final char DELETE = 0x7F;

    private static final int LONGEST_SEARCHED = 2000;
    /** A row of a B-tree of PostgreSQL takes 2,704 bytes, the key of the record included. */
    private static final int MOST_BYTES = 2600;

    private PlainText() {}

    /**
     * A text as it was meant, without what surrounds it: PostgreSQL refuses the character 0, and no page can show the
     * other control characters, nor half a character; line ends and tabs stay.
     *
     * @param text never null
     */
    public static String visible(String text) {
        return suspicious(text) ? spaced(text, false).strip() : text.strip();
    }

    /**
     * The same on one line: what stands in the head of a message or in a title can begin no line of its own.
     *
     * @param text never null
     */
    public static String line(String text) {
        return suspicious(text) ? spaced(text, true).strip() : text.strip();
    }

    /** A loop rather than a stream: each cell of a long list comes by here. */
    private static boolean suspicious(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= DELETE && (Character.isISOControl(c) || Character.isSurrogate(c) || ends(c))) {
                return true;
            }
        }
        return false;
    }

    /** The text with one space for what cannot be seen. */
    private static String spaced(String text, boolean one) {
        StringBuilder seen = new StringBuilder(text.length());
        boolean before = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            boolean end = c == '\n' || c == '\t' || ends(c);
            boolean space = end ? one : Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
            if (!space) {
                seen.appendCodePoint(c);
            } else if (!before) {
                seen.append(' ');
            }
            before = space;
        }
        return seen.toString();
    }

    private static boolean ends(int character) {
        int type = Character.getType(character);
        return type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Lower-case unaccented words, one space between them; never null. */
    public static String words(String text) {
        return text == null
                ? ""
                : SharedPatterns.OTHER.matcher(bare(text)).replaceAll(" ").strip();
    }

    /** Lower-case unaccented letters and digits without anything between them; never null. */
    public static String letters(String text) {
        return text == null ? "" : SharedPatterns.OTHER.matcher(bare(text)).replaceAll("");
    }

    /**
     * The beginning of a text, as much of it as a column holds; a character outside the basic plane is never cut in two.
     *
     * @param longest in UTF-16 units
     */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /**
     * The words that a list looks in, and that it is ordered by: those of all parts, as much of them as a column of
     * {@value #LONGEST_SEARCHED} characters and an index of PostgreSQL hold, whatever the script.
     *
     * @param parts may hold nulls
     */
    public static String searched(Stream<String> parts) {
        String words =
                parts.map(PlainText::words).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        String searched = cut(words, LONGEST_SEARCHED);
        int length = searched.length();
        while (searched.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            length -= length / 10;
            searched = cut(words, length);
        }
        return searched;
    }

    private static String bare(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return SharedPatterns.MARKS
                .matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                .replaceAll("");
    }
}
