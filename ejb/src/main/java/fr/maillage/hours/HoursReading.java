package fr.maillage.hours;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules of opening hours of which some may not follow the syntax: one bad rule hides no good one.
 *
 * @param rules in their order; in the place of each broken one a doubt, which holds where the others say closed
 * @param good those that could be read
 * @param broken those that could not, as they are written
 */
record HoursReading(List<Rule> rules, List<Rule> good, List<String> broken) {

    /** As many characters as a record holds. */
    private static final int LONGEST = 2000;

    private static final int DAY = 2;
    private static final String DAYS = "Mo Tu We Th Fr Sa Su PH SH ";

    /**
     * Reads hours.
     *
     * @return empty where no rule of them can be read
     */
    static Optional<HoursReading> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<List<Rule>> whole = OpeningHoursSyntax.rules(text);
        if (whole.isPresent()) {
            return whole.map(rules -> new HoursReading(rules, rules, List.of()));
        }
        HoursReading read = new HoursReading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Part part : parts(text)) {
            read.take(part);
        }
        return read.good.isEmpty() ? Optional.empty() : Optional.of(read);
    }

    private void take(Part part) {
        Optional<List<Rule>> read = OpeningHoursSyntax.rules(part.text());
        if (read.isPresent()) {
            take(part, read.get());
            return;
        }
        List<Part> smaller = additions(part);
        if (smaller.size() > 1) {
            smaller.forEach(this::take);
        } else {
            broken.add(part.text());
            rules.add(doubt(part.text()));
        }
    }

    private void take(Part part, List<Rule> read) {
        read.get(0).setFallBack(part.otherwise());
        if (part.added()) {
            read.get(0).setAdditive(true);
        }
        rules.addAll(read);
        good.addAll(read);
    }

    /** Nobody can tell of the days that a broken rule names, unless another rule opens them; of all days where it names none. */
    private static Rule doubt(String text) {
        String days = days(text);
        Rule doubt = days.isEmpty()
                ? new Rule()
                : OpeningHoursSyntax.rules(days + " off").map(r -> r.get(0)).orElseGet(Rule::new);
        RuleModifier unknown = new RuleModifier();
        unknown.setModifier(RuleModifier.Modifier.UNKNOWN);
        doubt.setModifier(unknown);
        doubt.setFallBack(true);
        return doubt;
    }

    /** The days that a rule begins with: {@code Mo-We,Fr}. */
    private static String days(String text) {
        int end = 0;
        int at = 0;
        while (isDay(text, at)) {
            end = at + DAY;
            at = end;
            while (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == ',' || text.charAt(at) == ' ')) {
                at++;
            }
        }
        return text.substring(0, end);
    }

    private static boolean isDay(String text, int at) {
        return at + DAY <= text.length()
                && Character.isLetter(text.charAt(at))
                && DAYS.contains(text.substring(at, at + DAY) + " ")
                && (at + DAY == text.length() || !Character.isLetter(text.charAt(at + DAY)));
    }

    /**
     * A rule as it is written.
     *
     * @param otherwise whether it is for when the others say closed
     * @param added whether it adds to the one before
     */
    private record Part(String text, boolean otherwise, boolean added) {}

    /** Splits a text at semicolons and double bars, quoted text apart. */
    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        boolean quoted = false;
        boolean otherwise = false;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            quoted ^= c == '"';
            boolean bars = c == '|' && text.startsWith("||", at);
            if (!quoted && (c == ';' || bars)) {
                add(parts, new Part(text.substring(from, at), otherwise, false));
                at += bars ? 1 : 0;
                from = at + 1;
                otherwise = bars;
            }
        }
        add(parts, new Part(text.substring(from), otherwise, false));
        return parts;
    }

    /** Splits a part at commas that stand behind times and before a day. */
    private static List<Part> additions(Part part) {
        List<Part> parts = new ArrayList<>();
        String text = part.text();
        boolean quoted = false;
        int from = 0;
        for (int at = 1; at < text.length(); at++) {
            quoted ^= text.charAt(at) == '"';
            if (!quoted
                    && text.charAt(at) == ','
                    && !Character.isLetter(text.charAt(at - 1))
                    && dayBehind(text, at + 1)) {
                add(parts, new Part(text.substring(from, at), part.otherwise(), from > 0 || part.added()));
                from = at + 1;
            }
        }
        add(parts, new Part(text.substring(from), part.otherwise(), from > 0 || part.added()));
        return parts;
    }

    private static boolean dayBehind(String text, int at) {
        int day = at;
        while (day < text.length() && text.charAt(day) == ' ') {
            day++;
        }
        return isDay(text, day);
    }

    private static void add(List<Part> parts, Part part) {
        if (!part.text().isBlank()) {
            parts.add(new Part(part.text().strip(), part.otherwise(), part.added()));
        }
    }
}
