package fr.maillage.deployment.quarter;

import fr.maillage.told.Telling;
import fr.maillage.told.Telling.Grouping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Families of a quarter that are told: each splits the people of one that is told. */
public enum QuarterSubject {
    /** The work of advisers. */
    ACTIVITY("activity", "kind") {
        @Override
        void tell(Telling telling, QuarterCounts counts, Set<Long> people) {
            Map<Long, Integer> all = counts.sums(total(), Set.of());
            telling.tell("duration", Grouping.NEIGHBOURS, DURATIONS, counts.of(all, "duration", UNKNOWN), people);
            known(counts, "theme")
                    .forEach(theme -> telling.tick("theme", theme, of(counts, "theme", theme), all, people));
            Map<Long, Integer> alone = counts.sums(total(), Set.of(WORKSHOP));
            Set<Long> helped = telling.tell(
                    HELP,
                    Grouping.EACH,
                    List.of(ALONE, WORKSHOP),
                    QuarterCounts.both(ALONE, alone, WORKSHOP, of(counts, total(), WORKSHOP)),
                    people);
            telling.tell("kind", Grouping.OTHERS, List.of("individual", "punctual"), without(counts), helped);
            telling.tell("age", Grouping.NEIGHBOURS, AGES, counts.of(alone, "age", UNKNOWN), helped);
            telling.tell(
                    "status", Grouping.OTHERS, known(counts, "status"), counts.of(alone, "status", UNKNOWN), helped);
            Map<Long, Integer> sent = counts.sums("redirection", Set.of());
            Set<Long> redirected = telling.tell(
                    SENT,
                    Grouping.EACH,
                    List.of(REDIRECTED, NONE),
                    QuarterCounts.both(REDIRECTED, sent, NONE, QuarterCounts.minus(alone, sent)),
                    helped);
            telling.tell(
                    "redirection", Grouping.OTHERS, known(counts, "redirection"), counts.by("redirection"), redirected);
        }
    },
    /** The counts of orientation desks. */
    DESK("desk", "need") {
        @Override
        void tell(Telling telling, QuarterCounts counts, Set<Long> people) {
            Map<Long, Integer> all = counts.sums(total(), Set.of());
            for (String asked : List.of("equipment", "ease")) {
                telling.tell(asked, Grouping.OTHERS, known(counts, asked), counts.of(all, asked, UNKNOWN), people);
            }
            Map<Long, Integer> nowhere = counts.sums("unmet", Set.of());
            Map<Long, Integer> sent = QuarterCounts.minus(all, nowhere);
            Set<Long> answered = telling.tell(
                    SENT,
                    Grouping.EACH,
                    List.of(REDIRECTED, NOWHERE),
                    QuarterCounts.both(REDIRECTED, sent, NOWHERE, nowhere),
                    people);
            List<String> needs = known(counts, total());
            telling.tell("unmet", Grouping.OTHERS, needs, counts.by("unmet"), answered);
            Map<Long, Map<String, Integer>> met = new HashMap<>();
            counts.by(total()).forEach((place, some) -> {
                Map<String, Integer> unmet = counts.by("unmet").getOrDefault(place, Map.of());
                Map<String, Integer> left = new HashMap<>();
                some.forEach((need, came) -> left.put(need, Math.max(0, came - unmet.getOrDefault(need, 0))));
                met.put(place, left);
            });
            telling.tell("met", Grouping.OTHERS, needs, met, answered);
            Map<Long, Integer> places = of(counts, "direction", "place");
            Set<Long> directed = telling.tell(
                    "direction",
                    Grouping.EACH,
                    List.of("place", "network"),
                    QuarterCounts.both("place", places, "network", QuarterCounts.minus(sent, places)),
                    answered);
            telling.tell("place", Grouping.OTHERS, known(counts, "place"), counts.by("place"), directed);
            telling.tell("network", Grouping.OTHERS, known(counts, "network"), counts.by("network"), directed);
        }
    };

    /** All who were counted. */
    public static final String PEOPLE = "people";

    /** All who were counted, by month, of the whole only. */
    public static final String MONTH = "month";

    /** Who was helped alone or in a workshop. */
    public static final String HELP = "help";

    public static final String ALONE = "alone";
    public static final String WORKSHOP = "workshop";

    /** Who was sent on. */
    public static final String SENT = "sent";

    public static final String REDIRECTED = "redirected";
    public static final String NONE = "none";
    public static final String NOWHERE = "nowhere";

    private static final String UNKNOWN = "unknown";

    private static final List<String> DURATIONS = List.of("to-30", "to-60", "to-120", "over-120", UNKNOWN);

    private static final List<String> AGES = List.of(
            "under-12", "12-18", "18-24", "18-35", "25-39", "35-60", "40-59", "60-69", "60-plus", "70-plus", UNKNOWN);

    private final String code;
    private final String total;

    QuarterSubject(String code, String total) {
        this.code = code;
        this.total = total;
    }

    /** As the register of told counts and the tables call it. */
    public String code() {
        return code;
    }

    /** The dimension whose values make up all who were counted. */
    public String total() {
        return total;
    }

    abstract void tell(Telling telling, QuarterCounts counts, Set<Long> people);

    /** Tells all that may be told. Nothing where fewer than five people were counted. */
    public void tell(Telling telling, long whole, QuarterCounts counts, List<String> months) {
        Map<Long, Integer> all = counts.sums(total, Set.of());
        Set<Long> everywhere = new HashSet<>(all.keySet());
        everywhere.add(whole);
        Map<Long, Map<String, Integer>> people = new HashMap<>();
        all.forEach((place, count) -> people.put(place, Map.of(PEOPLE, count)));
        Set<Long> told = telling.tell(PEOPLE, Grouping.EACH, List.of(PEOPLE), people, everywhere);
        if (!told.isEmpty()) {
            telling.tell(MONTH, Grouping.NEIGHBOURS, months, counts.by(MONTH), Set.of(whole));
            tell(telling, counts, told);
        }
    }

    private static Map<Long, Integer> of(QuarterCounts counts, String dimension, String value) {
        Map<Long, Integer> people = new HashMap<>();
        counts.by(dimension).forEach((place, some) -> people.put(place, some.getOrDefault(value, 0)));
        return people;
    }

    /** Who was helped alone, by how. */
    private static Map<Long, Map<String, Integer>> without(QuarterCounts counts) {
        Map<Long, Map<String, Integer>> alone = new HashMap<>();
        counts.by("kind").forEach((place, some) -> {
            Map<String, Integer> left = new HashMap<>(some);
            left.remove(WORKSHOP);
            alone.put(place, left);
        });
        return alone;
    }

    /** The values of a dimension that were counted, and that nobody knows it of. */
    private static List<String> known(QuarterCounts counts, String dimension) {
        return Stream.concat(
                        counts.by(dimension).values().stream().flatMap(some -> some.keySet().stream()),
                        Stream.of(UNKNOWN))
                .distinct()
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
