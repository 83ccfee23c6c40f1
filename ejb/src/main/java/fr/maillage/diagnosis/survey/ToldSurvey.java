package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.told.ToldCount;
import fr.maillage.told.ToldGroups;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Counts of a survey that were told, edition by edition: the only source of what its readers are told. */
final class ToldSurvey {

    private final List<SurveyEdition> editions;
    private final Map<Integer, Map<Long, List<ToldCount>>> counts;

    /**
     * The told counts.
     *
     * @param editions the first one first
     * @param counts of these editions, in any order
     */
    ToldSurvey(List<SurveyEdition> editions, Collection<ToldCount> counts) {
        this.editions = List.copyOf(editions);
        this.counts = counts.stream()
                .collect(Collectors.groupingBy(ToldCount::period, Collectors.groupingBy(ToldCount::place)));
    }

    /**
     * Who chose a value that several may be chosen of.
     *
     * @param of how many might have, in the same editions
     */
    record Tick(int people, int of) {

        private Tick and(Tick more) {
            return new Tick(people + more.people, of + more.of);
        }
    }

    List<SurveyEdition> editions() {
        return editions;
    }

    /** All who were counted. */
    int people() {
        return editions.stream().mapToInt(SurveyEdition::people).sum();
    }

    /** People counted of each commune, in those editions that tell it. */
    Map<Long, Integer> communes() {
        Map<Long, Integer> communes = new TreeMap<>();
        for (SurveyEdition edition : editions) {
            counts.getOrDefault(edition.number(), Map.of()).keySet().stream()
                    .filter(place -> place != edition.territory())
                    .forEach(place -> communes.merge(place, people(edition, place), Integer::sum));
        }
        return communes;
    }

    /** Tells whether each edition tells the commune of everybody whom it counts. */
    boolean complete() {
        return editions.stream().allMatch(edition -> rest(edition) == 0);
    }

    /**
     * Counts those of a commune (0 for all) who are of a public (empty for all); null where an edition does not tell it.
     */
    Long of(long commune, String audience) {
        long sum = 0;
        for (SurveyEdition edition : editions) {
            Integer people = audience.isEmpty()
                    ? people(edition, commune)
                    : of(edition, people(edition, commune), commune, audience);
            if (people == null) {
                return null;
            }
            sum += people;
        }
        return sum;
    }

    /** The public of those who answered. */
    ToldGroups audiences() {
        return groups(SurveyTelling.AUDIENCE);
    }

    /** Answers to a question of which everybody chooses one value. */
    ToldGroups said(Question question) {
        return groups(SurveyTelling.SAID + question.name());
    }

    /** Counts those who answered a question; null where an edition that tells of it does not tell that. */
    Long answered(Question question) {
        List<ToldCount> answered = whole(SurveyTelling.ANSWERED + question.name()).stream()
                .filter(count -> count.of(SurveyTelling.PEOPLE))
                .toList();
        return answered.isEmpty()
                        || answered.size()
                                < whole(SurveyTelling.ASKED + question.name()).size()
                ? null
                : (Long) answered.stream().mapToLong(ToldCount::people).sum();
    }

    /** Who chose each value of a question; those that no edition tells are absent. */
    Map<String, Tick> ticks(Question question) {
        Map<Integer, Integer> asked = people(SurveyTelling.ASKED + question.name());
        Map<Integer, Integer> answered = people(SurveyTelling.ANSWERED + question.name());
        Map<String, Tick> ticks = new HashMap<>();
        for (ToldCount tick : whole(SurveyTelling.SAID + question.name())) {
            int of = answered.getOrDefault(tick.period(), asked.getOrDefault(tick.period(), 0));
            ticks.merge(tick.terms().get(0), new Tick(tick.people(), of), Tick::and);
        }
        return ticks;
    }

    private Map<Integer, Integer> people(String attribute) {
        return whole(attribute).stream()
                .filter(count -> count.of(SurveyTelling.PEOPLE))
                .collect(Collectors.toMap(ToldCount::period, ToldCount::people));
    }

    private Integer people(SurveyEdition edition, long commune) {
        if (commune == 0 || commune == edition.territory()) {
            return edition.people();
        }
        return at(edition, commune, SurveyTelling.PEOPLE).stream()
                .map(ToldCount::people)
                .findFirst()
                .orElse(rest(edition) == 0 ? 0 : null);
    }

    private Integer of(SurveyEdition edition, Integer people, long commune, String audience) {
        if (people != null && people == 0) {
            return 0;
        }
        Integer told = of(at(edition, commune == 0 ? edition.territory() : commune, SurveyTelling.AUDIENCE), audience);
        // Nobody of a whole means nobody of its parts.
        Integer all = of(at(edition, edition.territory(), SurveyTelling.AUDIENCE), audience);
        return all != null && all == 0 ? all : told;
    }

    private static Integer of(List<ToldCount> groups, String audience) {
        for (ToldCount group : groups) {
            if (group.terms().contains(audience)) {
                return group.people() == 0 || group.of(audience) ? (Integer) group.people() : null;
            }
        }
        return null;
    }

    /** Counts those of an edition who live in communes that it does not name. */
    private int rest(SurveyEdition edition) {
        return edition.people()
                - counts.getOrDefault(edition.number(), Map.of()).keySet().stream()
                        .filter(place -> place != edition.territory())
                        .mapToInt(place -> sum(at(edition, place, SurveyTelling.PEOPLE), ToldCount::people))
                        .sum();
    }

    private ToldGroups groups(String attribute) {
        return new ToldGroups(whole(attribute), attribute);
    }

    private List<ToldCount> whole(String attribute) {
        return editions.stream()
                .flatMap(edition -> at(edition, edition.territory(), attribute).stream())
                .toList();
    }

    private List<ToldCount> at(SurveyEdition edition, long place, String attribute) {
        return counts.getOrDefault(edition.number(), Map.of()).getOrDefault(place, List.of()).stream()
                .filter(count -> count.attribute().equals(attribute))
                .toList();
    }

    private static int sum(List<ToldCount> counts, ToIntFunction<ToldCount> of) {
        return counts.stream().mapToInt(of).sum();
    }
}
