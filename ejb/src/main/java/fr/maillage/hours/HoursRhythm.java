package fr.maillage.hours;

import fr.maillage.shared.Parts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Opening hours that are no plain week: "le 1er et le 3e mercredi du mois de 14h à 17h", "mardi 9h-12h, semaines paires",
 * "hors vacances scolaires". What they say of the rhythm is taken out, and the rest must be the hours of one rule.
 */
final class HoursRhythm {

    private static final int LONGEST = 300;

    private static final Map<String, Integer> WHICH = Map.ofEntries(
            Map.entry("1er", 1),
            Map.entry("1ers", 1),
            Map.entry("premier", 1),
            Map.entry("premiers", 1),
            Map.entry("2e", 2),
            Map.entry("2eme", 2),
            Map.entry("2emes", 2),
            Map.entry("deuxieme", 2),
            Map.entry("second", 2),
            Map.entry("3e", 3),
            Map.entry("3eme", 3),
            Map.entry("3emes", 3),
            Map.entry("troisieme", 3),
            Map.entry("4e", 4),
            Map.entry("4eme", 4),
            Map.entry("4emes", 4),
            Map.entry("quatrieme", 4),
            Map.entry("dernier", -1),
            Map.entry("derniers", -1));

    private static final List<String> BETWEEN = List.of("et", "le", "les", "tous", "chaque", "&");
    private static final List<String> MONTH = List.of("du mois", "de chaque mois", "par mois", "de tous les mois");
    private static final List<String> ODD = List.of("semaines impaires", "semaine impaire");
    private static final List<String> EVEN = List.of("semaines paires", "semaine paire");
    private static final List<String> NOT_IN_HOLIDAYS = List.of(
            "hors periode de vacances scolaires",
            "hors vacances scolaires",
            "hors vacances",
            "sauf pendant les vacances scolaires",
            "sauf vacances scolaires",
            "sauf pendant les vacances");
    private static final List<String> IN_HOLIDAYS = List.of(
            "pendant les vacances scolaires",
            "durant les vacances scolaires",
            "en vacances scolaires",
            "vacances scolaires");

    private String rest;

    private HoursRhythm(String plain) {
        rest = plain;
    }

    /** The hours in the syntax of OpenStreetMap; empty when the text has no such rhythm or cannot be read whole. */
    static Optional<String> read(String text) {
        return text.length() > LONGEST ? Optional.empty() : new HoursRhythm(HoursTokens.plain(text)).read();
    }

    private Optional<String> read() {
        String weeks = takes(ODD) ? "week 01-53/2 " : takes(EVEN) ? "week 02-52/2 " : "";
        boolean closed = takes(NOT_IN_HOLIDAYS);
        String school = !closed && takes(IN_HOLIDAYS) ? "SH " : "";
        boolean monthly = takes(MONTH);
        TreeSet<Integer> which = new TreeSet<>();
        if (monthly && !ordinals(which) || !monthly && !closed && weeks.isEmpty() && school.isEmpty()) {
            return Optional.empty();
        }
        return HoursText.plainWeek(rest)
                .filter(rule -> !rule.contains(";"))
                .flatMap(rule -> nth(rule, which))
                .map(rule -> weeks + school + rule + (closed ? "; SH off" : ""))
                .flatMap(OsmHours::given);
    }

    /** Takes a phrase out of the text. */
    private boolean takes(List<String> phrases) {
        for (String phrase : phrases) {
            int at = rest.indexOf(phrase);
            if (at >= 0) {
                String before = rest.substring(0, at).strip();
                for (String little : List.of(" en", " les", " le", "(", ",")) {
                    before = before.endsWith(little)
                            ? before.substring(0, before.length() - little.length())
                                    .strip()
                            : before;
                }
                String after = rest.substring(at + phrase.length());
                rest = before + " " + (after.startsWith(")") ? after.substring(1) : after);
                return true;
            }
        }
        return false;
    }

    /** Takes out which of the month's days are meant; they stand together before the day. */
    private boolean ordinals(TreeSet<Integer> which) {
        List<String> words = new ArrayList<>();
        for (String word : Parts.of(rest.replace(",", " , "), " ")) {
            Integer nth = WHICH.get(word);
            if (nth != null) {
                which.add(nth);
                words.removeIf(w -> BETWEEN.contains(w) || w.equals(","));
            } else if (which.isEmpty()
                    || !BETWEEN.contains(word)
                    || words.stream().anyMatch(w -> w.endsWith("h"))) {
                words.add(word);
            }
        }
        rest = String.join(" ", words);
        return !which.isEmpty();
    }

    private static Optional<String> nth(String rule, TreeSet<Integer> which) {
        if (which.isEmpty()) {
            return Optional.of(rule);
        }
        int end = rule.indexOf(' ');
        String numbers = String.join(
                ",", Arrays.stream(which.toArray()).map(String::valueOf).toList());
        return end == 2
                ? Optional.of(rule.substring(0, end) + "[" + numbers + "]" + rule.substring(end))
                : Optional.empty();
    }
}
