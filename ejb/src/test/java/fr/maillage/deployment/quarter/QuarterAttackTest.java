package fr.maillage.deployment.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.ReleasePolicy;
import fr.maillage.told.Telling;
import fr.maillage.told.ToldCount;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Attacks by integer programs all that is told of quarters of random people: the attacker knows that each family splits another
 * one, and looks for a value in some EPT that one to four people must have.
 */
class QuarterAttackTest {

    private static final long WHOLE = 93;
    private static final int ATTACKS = 40;
    private static final double SLACK = 0.5;
    private static final List<String> MONTHS = List.of("2026-01", "2026-02", "2026-03");
    private static final List<String> AGES = List.of("18-24", "25-39", "40-59", "60-69", "unknown");
    private static final List<String> STATUSES = List.of("employed", "mixed", "retired", "student");
    private static final List<String> SENT = List.of("administration", "employment", "social");
    private static final List<String> THEMES = List.of("courriel", "internet");

    @ParameterizedTest
    @CsvSource({"3, 12", "5, 40", "8, 90"})
    void no_value_of_one_to_four_people_follows_from_what_is_told_of_activities(int places, int people) {
        Random random = new Random(places * 100L + people);
        int attacked = 0;
        for (int round = 0; attacked < ATTACKS; round++) {
            QuarterCounts counts = activity(places, people, random);
            Telling telling = new Telling(WHOLE, 20261, new Random(round));
            QuarterSubject.ACTIVITY.tell(telling, WHOLE, counts, MONTHS);
            assertThat(telling.told()).allMatch(count -> !ReleasePolicy.small(count.people()));
            for (String family : List.of("kind", "age", "status", "redirection", "theme")) {
                String value = any(family, random);
                Set<Long> some = some(places, random);
                int is = some.stream()
                        .mapToInt(place ->
                                counts.by(family).getOrDefault(place, Map.of()).getOrDefault(value, 0))
                        .sum();
                if (ReleasePolicy.small(is)) {
                    attacked++;
                    assertThat(new Attack(telling.told(), places).confines(family, value, some))
                            .as("%s %s of %s: %d in %s", family, value, some, is, telling.told())
                            .isFalse();
                }
            }
        }
    }

    private static String any(String family, Random random) {
        List<String> values = values(family);
        return values.get(random.nextInt(values.size()));
    }

    private static List<String> values(String family) {
        return switch (family) {
            case "kind" -> List.of("individual", "punctual", "workshop");
            case "age" -> AGES;
            case "status" -> STATUSES;
            case "redirection" -> SENT;
            default -> THEMES;
        };
    }

    private static Set<Long> some(int places, Random random) {
        Set<Long> some = new HashSet<>(Set.of((long) random.nextInt(places)));
        for (long place = 0; place < places; place++) {
            if (random.nextInt(4) == 0) {
                some.add(place);
            }
        }
        return some;
    }

    private static QuarterCounts activity(int places, int people, Random random) {
        QuarterCounts counts = new QuarterCounts();
        for (int person = 0; person < people; person++) {
            long place = (long) (places * random.nextDouble() * random.nextDouble());
            String kind = random.nextInt(3) == 0 ? "workshop" : random.nextInt(4) == 0 ? "punctual" : "individual";
            counts.add("kind", place, kind, 1);
            counts.add(QuarterSubject.MONTH, place, MONTHS.get(random.nextInt(MONTHS.size())), 1);
            counts.add("duration", place, random.nextBoolean() ? "to-30" : "to-60", 1);
            for (String theme : THEMES) {
                if (random.nextInt(3) == 0) {
                    counts.add("theme", place, theme, 1);
                }
            }
            if (!kind.equals("workshop")) {
                counts.add("age", place, AGES.get(random.nextInt(AGES.size())), 1);
                counts.add(
                        "status",
                        place,
                        STATUSES.get((int) (STATUSES.size() * random.nextDouble() * random.nextDouble())),
                        1);
                if (random.nextInt(4) == 0) {
                    counts.add("redirection", place, SENT.get(random.nextInt(SENT.size())), 1);
                }
            }
        }
        return counts;
    }

    /** The attacker's equations: who there is in each place, and how each family splits them. */
    private static final class Attack {

        private final List<ToldCount> told;
        private final int places;
        private final Map<String, Variable> people = new HashMap<>();

        Attack(List<ToldCount> told, int places) {
            this.told = told;
            this.places = places;
        }

        boolean confines(String family, String value, Set<Long> some) {
            return bound(family, value, some, false) >= 1 - SLACK
                    && bound(family, value, some, true) <= ReleasePolicy.LEAST - 1 + SLACK;
        }

        private double bound(String family, String value, Set<Long> some, boolean most) {
            people.clear();
            ExpressionsBasedModel model = new ExpressionsBasedModel();
            for (long place = 0; place < places; place++) {
                split(model, place, "people", List.of("people"), "help", List.of("alone", "workshop"));
                split(model, place, "help", List.of("alone"), "kind", List.of("individual", "punctual"));
                split(model, place, "help", List.of("alone"), "age", AGES);
                split(model, place, "help", List.of("alone"), "status", STATUSES);
                split(model, place, "help", List.of("alone"), "sent", List.of("redirected", "none"));
                split(model, place, "sent", List.of("redirected"), "redirection", SENT);
                split(model, place, "people", List.of("people"), "duration", List.of("to-30", "to-60"));
                for (String theme : THEMES) {
                    split(model, place, "people", List.of("people"), "theme", List.of(theme, "not " + theme));
                }
            }
            int equation = 0;
            for (ToldCount count : told) {
                if (!count.attribute().equals(QuarterSubject.MONTH)) {
                    Expression sum = model.newExpression("told" + equation++).level(count.people());
                    for (long place = 0; place < places; place++) {
                        if (count.place() == WHOLE || count.place() == place) {
                            for (String term : count.terms()) {
                                sum.set(variable(model, place, count.attribute(), term), 1);
                            }
                        }
                    }
                }
            }
            String asked = family.equals("kind") && value.equals("workshop") ? "help" : family;
            some.forEach(place -> variable(model, place, asked, value).weight(1));
            var result = most ? model.maximise() : model.minimise();
            assertThat(result.getState().isFeasible()).isTrue();
            return result.getValue();
        }

        private void split(
                ExpressionsBasedModel model,
                long place,
                String of,
                List<String> some,
                String family,
                List<String> values) {
            Expression split = model.newExpression(family + values + place).level(0);
            some.forEach(value -> split.set(variable(model, place, of, value), 1));
            values.forEach(value -> split.set(variable(model, place, family, value), -1));
        }

        private Variable variable(ExpressionsBasedModel model, long place, String family, String value) {
            return people.computeIfAbsent(
                    family + ":" + value + ":" + place,
                    key -> model.newVariable(key).lower(0).integer());
        }
    }
}
