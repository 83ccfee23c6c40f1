package fr.maillage.hours;

import fr.maillage.hours.HoursTokens.Kind;
import fr.maillage.hours.HoursTokens.Token;
import fr.maillage.hours.Week.Day;
import fr.maillage.hours.Week.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Opening hours as people write them, "Du lundi au vendredi : 9h-12h et 14h-17h30", in the syntax of OpenStreetMap.
 * Days come before their hours, or once after all hours. What cannot be read whole is not read at all.
 */
public final class HoursText {

    private final Week week = new Week();
    private final List<Token> days = new ArrayList<>();
    private final List<Integer> times = new ArrayList<>();
    private boolean closed;
    private boolean closedFirst;
    private boolean daysLast;

    private HoursText() {}

    /** The hours in the syntax of OpenStreetMap; empty when the text cannot be read whole or names no day. */
    public static Optional<String> read(String text) {
        return plainWeek(text).or(() -> HoursRhythm.read(text));
    }

    /** The same of a text that says nothing but the hours of weekdays. */
    static Optional<String> plainWeek(String text) {
        return HoursTokens.read(text).flatMap(tokens -> new HoursText().week(tokens));
    }

    /**
     * The hours of one day.
     *
     * @return as {@code 09:00-12:00}; empty when they cannot be read
     */
    public static Optional<List<Span>> spans(List<Token> tokens) {
        if (tokens.stream().anyMatch(t -> t.kind() == Kind.DAY)) {
            return Optional.empty();
        }
        return spansOf(tokens.stream()
                .filter(t -> t.kind() == Kind.TIME)
                .map(Token::value)
                .toList());
    }

    private static Optional<List<Span>> spansOf(List<Integer> times) {
        if (times.size() % 2 != 0) {
            return Optional.empty();
        }
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < times.size(); i += 2) {
            spans.add(new Span(times.get(i), times.get(i + 1)));
        }
        return spans.stream().allMatch(Span::sensible) ? Optional.of(spans) : Optional.empty();
    }

    private Optional<String> week(List<Token> tokens) {
        for (Token token : tokens) {
            if (!take(token)) {
                return Optional.empty();
            }
        }
        return end() ? week.text() : Optional.empty();
    }

    private boolean take(Token token) {
        switch (token.kind()) {
            case DAY -> {
                if (closed && !closedFirst) {
                    // "Samedi : fermé Dimanche : 9h-12h": the days before the word are closed.
                    clear();
                }
                if (!times.isEmpty() && days.isEmpty()) {
                    daysLast = true;
                } else if (!times.isEmpty() && !daysLast && !flush()) {
                    return false;
                }
                days.add(token);
            }
            case TIME -> {
                if (closed || daysLast) {
                    return false;
                }
                times.add(token.value());
            }
            case TO, DASH -> {
                if (times.isEmpty() || daysLast) {
                    days.add(token);
                }
            }
            case CLOSED -> {
                closed = true;
                closedFirst = days.isEmpty();
                return times.isEmpty();
            }
            case BREAK -> {
                if (closed) {
                    clear();
                }
            }
        }
        return true;
    }

    private boolean end() {
        if (closed) {
            clear();
        }
        return (days.isEmpty() && times.isEmpty()) || flush();
    }

    private boolean flush() {
        Optional<Set<Day>> named = days();
        Optional<List<Span>> spans = spansOf(times);
        boolean good =
                named.isPresent() && spans.isPresent() && !spans.get().isEmpty() && week.add(named.get(), spans.get());
        clear();
        return good;
    }

    private void clear() {
        days.clear();
        times.clear();
        closed = false;
        closedFirst = false;
        daysLast = false;
    }

    /** "au" makes a range; a dash does between two days, while "lundi-mardi-jeudi" is a list. */
    private Optional<Set<Day>> days() {
        Set<Day> named = EnumSet.noneOf(Day.class);
        List<Token> list = new ArrayList<>(days);
        while (!list.isEmpty() && list.get(list.size() - 1).kind() != Kind.DAY) {
            list.remove(list.size() - 1);
        }
        for (int i = 0; i < list.size(); i++) {
            Token token = list.get(i);
            boolean range = token.kind() == Kind.TO || (token.kind() == Kind.DASH && !chained(list, i));
            if (token.kind() == Kind.DAY) {
                named.add(token.day());
            } else if (range && i > 0) {
                Day from = list.get(i - 1).kind() == Kind.DAY ? list.get(i - 1).day() : null;
                Day to = list.get(i + 1).kind() == Kind.DAY ? list.get(i + 1).day() : null;
                if (from == null || to == null || from.compareTo(to) > 0) {
                    return Optional.empty();
                }
                named.addAll(EnumSet.range(from, to));
            }
        }
        return named.isEmpty() ? Optional.empty() : Optional.of(named);
    }

    private static boolean chained(List<Token> list, int at) {
        return (at >= 2 && list.get(at - 2).kind() == Kind.DASH)
                || (at + 2 < list.size() && list.get(at + 2).kind() == Kind.DASH);
    }
}
