package fr.maillage.hours;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import fr.maillage.hours.OpeningWeek.DatedHours;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opening hours as lines that everybody can read, whatever their rules; never in the syntax of OpenStreetMap. */
public final class HoursWords {

    private static final List<String> CODED = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH", "SH", "24/7");

    private final HoursTexts texts;
    private final HoursDayWords days;

    /** @param locale French unless its language is English */
    public HoursWords(Locale locale) {
        texts = new HoursTexts(locale);
        days = new HoursDayWords(texts);
    }

    /**
     * A line for each stretch of days with the same hours, then what holds on other days. Where a rule cannot be read a
     * line says that one had better ask.
     *
     * @param hours in the syntax of OpenStreetMap, or what somebody wrote in its place; null and blank for unknown ones
     * @return empty for unknown ones
     */
    public List<String> lines(String hours) {
        if (hours == null || hours.isBlank()) {
            return List.of();
        }
        Optional<HoursReading> read = HoursReading.of(hours);
        if (read.isEmpty()) {
            return List.of(coded(hours) ? texts.get("unread") : hours.strip());
        }
        List<String> lines = new ArrayList<>(lines(read.get().good()));
        if (!read.get().broken().isEmpty()) {
            lines.add(texts.get("unread.part"));
        }
        return lines;
    }

    private List<String> lines(List<Rule> rules) {
        Optional<OpeningWeek> week = new OpeningWeekReader().read(rules);
        if (week.isPresent()) {
            return lines(week.get());
        }
        List<Rule> weekly =
                new ArrayList<>(rules.stream().filter(HoursWords::weekly).toList());
        Optional<OpeningWeek> plain = weekly.isEmpty() ? Optional.empty() : new OpeningWeekReader().read(weekly);
        List<String> lines = new ArrayList<>();
        plain.ifPresent(p -> lines.addAll(lines(p)));
        rules.stream().filter(rule -> plain.isEmpty() || !weekly.contains(rule)).forEach(rule -> lines.add(line(rule)));
        return lines;
    }

    private static boolean weekly(Rule rule) {
        return !HoursSelectors.all(rule.getDays()).isEmpty()
                && HoursSelectors.all(rule.getDates()).isEmpty()
                && new OpeningWeekReader().read(List.of(rule)).isPresent();
    }

    private List<String> lines(OpeningWeek week) {
        List<String> lines = new ArrayList<>();
        DayOfWeek[] all = DayOfWeek.values();
        int first = 0;
        for (int next = 1; next <= all.length; next++) {
            if (next == all.length || !week.on(all[next]).equals(week.on(all[first]))) {
                lines.add(texts.get("line", days.stretch(all[first], all[next - 1]), said(week.on(all[first]))));
                first = next;
            }
        }
        if (week.holidays() != null) {
            lines.add(texts.get("line", texts.get("holidays"), said(week.holidays())));
        }
        for (DatedHours dated : week.exceptions()) {
            String when = dated.from().equals(dated.to())
                    ? texts.day(dated.from(), true)
                    : texts.get("days", texts.day(dated.from(), true), texts.day(dated.to(), true));
            lines.add(texts.get("line", when, said(dated.hours())));
        }
        return lines;
    }

    private String said(List<HourRange> ranges) {
        return ranges.isEmpty()
                ? texts.get("closed")
                : texts.list(ranges.stream().map(texts::range).toList());
    }

    private String line(Rule rule) {
        String about = days.of(rule);
        if (rule.isFallBack()) {
            about = texts.get("otherwise", about);
        } else if (rule.isAdditive()) {
            about = texts.get("added", about);
        }
        return texts.get("line", about, noted(rule, hours(rule)));
    }

    private String hours(Rule rule) {
        OpeningState state = HoursTimes.says(rule);
        if (HoursTimes.allDay(rule)) {
            return switch (state) {
                case OPEN -> texts.get(rule.isTwentyfourseven() ? "allday" : "open");
                case CLOSED -> texts.get("closed");
                case UNKNOWN -> texts.get("ask");
            };
        }
        String times = texts.list(
                HoursSelectors.all(rule.getTimes()).stream().map(this::time).toList());
        return switch (state) {
            case OPEN -> times;
            case CLOSED -> texts.get("closed.from", times);
            case UNKNOWN -> texts.get("doubtful", times);
        };
    }

    private String time(TimeSpan span) {
        if (span.getStartEvent() != null || span.getEndEvent() != null) {
            return texts.get("sun");
        }
        if (span.getStart() < 0) {
            return texts.get("ask");
        }
        if (span.getEnd() < 0) {
            return texts.get(span.isOpenEnded() ? "from" : "at", texts.time(span.getStart()));
        }
        String range = texts.range(new HourRange(span.getStart(), span.getEnd()));
        return span.isOpenEnded() ? texts.get("later", range) : range;
    }

    /** Adds to the hours the words that somebody wrote for people to read. */
    private String noted(Rule rule, String hours) {
        RuleModifier modifier = rule.getModifier();
        String note = modifier != null && modifier.getComment() != null ? modifier.getComment() : rule.getComment();
        return note == null ? hours : texts.get("note", hours, note);
    }

    /** Tells if a text is in the syntax of OpenStreetMap, or meant to be: nothing for people to read. */
    private static boolean coded(String hours) {
        return CODED.stream().anyMatch(word -> word(hours, word));
    }

    private static boolean word(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return true;
            }
            at = text.indexOf(word, end);
        }
        return false;
    }
}
