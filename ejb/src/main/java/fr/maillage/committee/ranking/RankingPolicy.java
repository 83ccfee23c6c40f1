package fr.maillage.committee.ranking;

import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Rules for a ranking and for an answer to it. */
final class RankingPolicy {

    /** The fewest and the most options. */
    static final int FEWEST = 2;

    static final int MOST = 12;

    private static final int LONGEST = 300;
    private static final int LONGEST_DAYS = 366;
    private static final int LONGEST_DAY = 10;

    private RankingPolicy() {}

    /** Question with its options and closing day. */
    record Said(String question, LocalDate closesOn, List<RankingOption> options) {}

    /**
     * Reads the question in normal form.
     *
     * @param closesOn as ISO 8601 writes it
     * @throws Problem INVALID on {@code question}, {@code closesOn} and {@code options}
     */
    static Said asked(String question, String closesOn, List<RankingOption> options, LocalDate today) {
        List<Violation> wrong = new ArrayList<>();
        String words = text("question", question, wrong);
        LocalDate day = day(closesOn, today, wrong);
        List<RankingOption> kept = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (RankingOption option : options) {
            String label = PlainText.line(option.label());
            if (label.length() > LONGEST) {
                wrong.add(Violation.of("options", "too-long", label, Integer.toString(LONGEST)));
            } else if (!label.isEmpty() && !known.add(label)) {
                wrong.add(Violation.of("options", "committee-ranking-twice", label));
            } else if (!label.isEmpty()) {
                kept.add(new RankingOption(kept.size() + 1, label, option.record()));
            }
        }
        if (wrong.stream().noneMatch(violation -> violation.field().equals("options"))
                && (kept.size() < FEWEST || kept.size() > MOST)) {
            wrong.add(Violation.of("options", "committee-ranking-options", Integer.toString(kept.size())));
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return new Said(words, day, kept);
    }

    /**
     * The places that somebody gives, by the numbers of options.
     *
     * @param typed what was typed for each option, by its number
     * @throws Problem INVALID on {@code places} unless each of so many places is given once
     */
    static Map<Integer, Integer> places(Map<Integer, String> typed, int options) {
        Map<Integer, Integer> places = new TreeMap<>();
        Map<Integer, String> given = new HashMap<>(typed);
        for (int number = 1; number <= options; number++) {
            Integer place = place(given.get(number), options);
            if (place == null || places.containsValue(place)) {
                throw Problem.invalid("places", "committee-ranking-places", Integer.toString(options));
            }
            places.put(number, place);
        }
        return places;
    }

    private static Integer place(String typed, int options) {
        for (int place = 1; place <= options; place++) {
            if (typed != null && Integer.toString(place).equals(typed.strip())) {
                return place;
            }
        }
        return null;
    }

    private static String text(String field, String typed, List<Violation> wrong) {
        String said = typed == null ? "" : PlainText.line(typed);
        if (said.isEmpty()) {
            wrong.add(Violation.of(field, "required", null));
        } else if (said.length() > LONGEST) {
            wrong.add(Violation.of(field, "too-long", said, Integer.toString(LONGEST)));
        }
        return said;
    }

    private static LocalDate day(String typed, LocalDate today, List<Violation> wrong) {
        String said = typed == null ? "" : typed.strip();
        if (said.isEmpty()) {
            wrong.add(Violation.of("closesOn", "required", null));
            return today;
        }
        try {
            LocalDate day = said.length() > LONGEST_DAY ? null : LocalDate.parse(said);
            if (day != null && !day.isBefore(today) && !day.isAfter(today.plusDays(LONGEST_DAYS))) {
                return day;
            }
            wrong.add(Violation.of("closesOn", "committee-ranking-day", said));
        } catch (DateTimeException e) {
            wrong.add(Violation.of("closesOn", "committee-date", said));
        }
        return today;
    }
}
