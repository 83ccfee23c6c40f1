package fr.maillage.hours;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TokenMgrError;
import fr.maillage.shared.TextPattern;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/** Tells if opening hours follow the syntax of OpenStreetMap, as the national schema wants. */
public final class OpeningHoursSyntax {

    private OpeningHoursSyntax() {}

    /** Tells if it can be read. */
    public static boolean valid(String text) {
        return rules(text).isPresent();
    }

    /** The rules, in their order; empty where the text does not follow the syntax, to the letter. */
    static Optional<List<Rule>> rules(String text) {
        if (text.isBlank() || text.length() > TextPattern.LINE) {
            return Optional.empty();
        }
        try {
            List<Rule> rules = new OpeningHoursParser(new StringReader(spelledOut(text))).rules(true);
            return rules.isEmpty() ? Optional.empty() : Optional.of(rules);
        } catch (OpeningHoursParseException | TokenMgrError e) {
            return Optional.empty();
        }
    }

    /** The first rule of a text that breaks the syntax, as it is written there; the whole text when none does alone. */
    public static String brokenPart(String text) {
        Matcher parts = HoursPatterns.PART.matcher(text);
        while (parts.find()) {
            String part = parts.group().strip();
            if (!part.isEmpty() && !valid(part)) {
                return part;
            }
        }
        return text;
    }

    /** Two spellings that the specification takes and the parser refuses: days of one digit, and 20:00-02:00. */
    private static String spelledOut(String text) {
        String days = HoursPatterns.SHORT_LAST_DAY
                .matcher(HoursPatterns.SHORT_DAY.matcher(text).replaceAll("$1 0$2"))
                .replaceAll("$1-0$2");
        return HoursPatterns.TIMES.matcher(days).replaceAll(OpeningHoursSyntax::pastMidnight);
    }

    /** Only nights: an end at 11:00 before a start at 19:00 is somebody's mistake more often than a long opening. */
    private static String pastMidnight(MatchResult times) {
        int start = Integer.parseInt(times.group(1)) * 60 + Integer.parseInt(times.group(2));
        int endHour = Integer.parseInt(times.group(3));
        int end = endHour * 60 + Integer.parseInt(times.group(4));
        return end < start && end <= HourRange.DAWN
                ? times.group(1) + ":" + times.group(2) + "-" + (endHour + 24) + ":" + times.group(4)
                : times.group();
    }
}
