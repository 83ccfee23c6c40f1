package fr.maillage.hours;

import fr.maillage.hours.Week.Day;
import fr.maillage.norm.NormPatterns;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** The words of opening hours in French. What is none of them makes the text unreadable rather than misread. */
public final class HoursTokens {

    /** Kind of a token. */
    public enum Kind {
        DAY,
        /** Minutes of the day. */
        TIME,
        /** "au", "à". */
        TO,
        DASH,
        BREAK,
        CLOSED
    }

    /** @param value the number of the day from 0, or minutes; 0 otherwise */
    public record Token(Kind kind, int value) {

        Day day() {
            return Day.values()[value];
        }
    }

    private static final List<String> DAYS = List.of("lun", "mar", "mer", "jeu", "ven", "sam", "dim");

    private HoursTokens() {}

    /** The tokens of a text; empty where it says something that is no hours. */
    public static Optional<List<Token>> read(String text) {
        String plain = plain(text);
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = HoursPatterns.TOKEN.matcher(plain);
        int at = 0;
        while (at < plain.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                return Optional.empty();
            }
            Optional<Token> token = token(matcher);
            if (token.isEmpty() && matcher.group("time") != null) {
                return Optional.empty();
            }
            token.ifPresent(tokens::add);
            at = matcher.end();
        }
        return Optional.of(tokens);
    }

    /** The day that a text names somewhere, such as a column's name; empty where it names none. */
    public static Optional<Day> dayIn(String text) {
        Matcher matcher = HoursPatterns.DAY_WITHIN.matcher(plain(text));
        return matcher.find() ? Optional.of(Day.values()[DAYS.indexOf(matcher.group(1))]) : Optional.empty();
    }

    static String plain(String text) {
        String bare = NormPatterns.MARKS
                .replaceAll(Normalizer.normalize(text, Normalizer.Form.NFD), "")
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
        String spaced = HoursPatterns.HOURS_SPACES.replaceAll(HoursPatterns.DASHES.replaceAll(bare, "-"), " ");
        return HoursPatterns.RETURNS.replaceAll(spaced, "\n").strip();
    }

    private static Optional<Token> token(Matcher matcher) {
        if (matcher.group("day") != null) {
            return Optional.of(
                    new Token(Kind.DAY, DAYS.indexOf(matcher.group("day").substring(0, 3))));
        }
        if (matcher.group("time") != null) {
            return time(matcher.group("time"));
        }
        if (matcher.group("closed") != null) {
            return Optional.of(new Token(Kind.CLOSED, 0));
        }
        if (matcher.group("to") != null) {
            return Optional.of(new Token(Kind.TO, 0));
        }
        if (matcher.group("dash") != null) {
            return Optional.of(new Token(Kind.DASH, 0));
        }
        return matcher.group("break") != null ? Optional.of(new Token(Kind.BREAK, 0)) : Optional.empty();
    }

    private static Optional<Token> time(String text) {
        Matcher numbers = HoursPatterns.DIGITS.matcher(text);
        numbers.find();
        int hours = Integer.parseInt(numbers.group());
        int minutes = numbers.find() ? Integer.parseInt(numbers.group()) : 0;
        return hours > 24 || minutes > 59 ? Optional.empty() : Optional.of(new Token(Kind.TIME, hours * 60 + minutes));
    }
}
