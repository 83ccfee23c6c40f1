package fr.maillage.shared;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern and the longest text that it may meet: what a pattern takes can grow faster than the text, and text comes
 * from anybody. Made by the one class of each feature whose name ends in {@code Patterns}, nowhere else.
 *
 * <p>A longer text has no match: it is not accepted, not changed and not cut into parts.
 */
public final class TextPattern {

    /** Codes, numbers, dates. */
    public static final int CODE = 100;
    /** Length of texts on one line: names, addresses, a cell that is read by a pattern. */
    public static final int LINE = 2_000;
    /** Pages of the guide, letters, descriptions; for patterns that look at each character once. */
    public static final int TEXT = 1_000_000;

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final Pattern pattern;
    private final int longest;

    private TextPattern(int longest, Pattern pattern) {
        this.longest = longest;
        this.pattern = pattern;
    }

    /**
     * @param longest in UTF-16 units; of a longer text the pattern sees nothing
     * @param regex flags stand inside it, as in {@code (?i)}
     */
    public static TextPattern of(int longest, String regex) {
        return new TextPattern(longest, Pattern.compile(regex));
    }

    /** A matcher of the text; one that finds nothing when the text is too long. */
    public Matcher matcher(CharSequence text) {
        return (text.length() <= longest ? pattern : NEVER).matcher(text);
    }

    /** Tells if the whole text is of this form. */
    public boolean matches(CharSequence text) {
        return matcher(text).matches();
    }

    public String replaceAll(CharSequence text, String replacement) {
        return matcher(text).replaceAll(replacement);
    }

    public String replaceAll(CharSequence text, Function<MatchResult, String> replacement) {
        return matcher(text).replaceAll(replacement);
    }

    public String replaceFirst(CharSequence text, String replacement) {
        return matcher(text).replaceFirst(replacement);
    }

    /** The parts between the matches, as {@link String#split(String)} gives them. */
    public String[] split(CharSequence text) {
        return split(text, 0);
    }

    /** @param limit as that of {@link String#split(String, int)} */
    public String[] split(CharSequence text, int limit) {
        return (text.length() <= longest ? pattern : NEVER).split(text, limit);
    }

    /** In UTF-16 units. */
    public int longest() {
        return longest;
    }

    /** The regular expression itself. */
    @Override
    public String toString() {
        return pattern.pattern();
    }
}
