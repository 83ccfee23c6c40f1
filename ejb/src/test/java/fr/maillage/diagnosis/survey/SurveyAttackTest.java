package fr.maillage.diagnosis.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.survey.MadeUpAnswers.Answer;
import fr.maillage.shared.ReleasePolicy;
import fr.maillage.told.ToldCount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Attacks by integer programs all that editions told of a survey of random people, some of whom were erased in between. The
 * attacker knows the questions with their conditions, and looks for a public of some communes or an answer in some editions
 * that one to four people must have.
 */
class SurveyAttackTest {

    private static final int EDITIONS = 4;
    private static final int ATTACKS = 40;
    private static final double SLACK = 0.5;
    private static final List<String> AUDIENCES = List.of("young", "old", SurveyCounts.NONE);
    private static final Map<String, List<String>> VALUES = Map.of(
            "knows", List.of("yes", "no", "maybe", SurveyCounts.NONE),
            "why", List.of("far", "shut", SurveyCounts.NONE),
            "ease", List.of("1", "2", "3", "4", SurveyCounts.NONE),
            "tools", List.of("tel", "pc", SurveyCounts.NONE));

    @ParameterizedTest
    @CsvSource({"3, 14", "5, 40", "8, 90"})
    void no_answer_and_no_public_of_one_to_four_people_follows_from_what_was_told(int towns, int people) {
        Random random = new Random(towns * 100L + people);
        int attacked = 0;
        while (attacked < ATTACKS) {
            List<List<Answer>> truth = new ArrayList<>();
            List<ToldCount> told = new ArrayList<>();
            List<Answer> waiting = new ArrayList<>();
            while (truth.size() < EDITIONS) {
                for (int i = 0; i < people; i++) {
                    waiting.add(answer(towns, random));
                }
                waiting.remove(random.nextInt(waiting.size()));
                List<ToldCount> edition = SurveyTelling.tell(
                        MadeUpAnswers.FORM,
                        MadeUpAnswers.AUDIENCES,
                        MadeUpAnswers.counts(waiting),
                        MadeUpAnswers.WHOLE,
                        truth.size() + 1,
                        random);
                if (!edition.isEmpty()) {
                    told.addAll(edition);
                    truth.add(waiting);
                    waiting = new ArrayList<>();
                }
            }
            assertThat(told).allMatch(count -> !ReleasePolicy.small(count.people()));
            attacked += attack(truth, told, towns, random);
        }
    }

    private static int attack(List<List<Answer>> truth, List<ToldCount> told, int towns, Random random) {
        Attack attack = new Attack(told, towns);
        int attacked = 0;
        for (int i = 0; i < VALUES.size() * 2; i++) {
            Set<String> cells = new HashSet<>();
            int is = 0;
            if (random.nextInt(3) == 0) {
                int edition = random.nextInt(EDITIONS);
                String audience = random.nextBoolean() ? null : AUDIENCES.get(random.nextInt(AUDIENCES.size()));
                for (long town = random.nextInt(towns); town < towns; town += 1 + random.nextInt(3)) {
                    cells.add(cell(edition, audience == null ? "people" : audience, String.valueOf(town)));
                    long here = town;
                    is += (int) truth.get(edition).stream()
                            .filter(a -> a.commune() == here
                                    && (audience == null || a.audience().equals(audience)))
                            .count();
                }
            } else {
                String question = List.copyOf(VALUES.keySet()).get(random.nextInt(VALUES.size()));
                List<String> values = VALUES.get(question);
                String value = values.get(random.nextInt(values.size()));
                for (int edition = random.nextInt(EDITIONS); edition < EDITIONS; edition += 1 + random.nextInt(3)) {
                    cells.add(cell(edition, question, value));
                    is += (int) truth.get(edition).stream()
                            .filter(a -> has(a, question, value))
                            .count();
                }
            }
            if (ReleasePolicy.small(is)) {
                attacked++;
                assertThat(attack.confines(cells))
                        .as("%s: %d in %s", cells, is, told)
                        .isFalse();
            }
        }
        return attacked;
    }

    private static boolean has(Answer answer, String question, String value) {
        List<String> said = answer.said().getOrDefault(question, List.of());
        boolean asked = !question.equals("why")
                || answer.said().getOrDefault("knows", List.of()).contains("no");
        return value.equals(SurveyCounts.NONE) ? said.isEmpty() && asked : said.contains(value);
    }

    @Test
    void those_who_were_asked_would_give_away_those_who_said_nothing() {
        List<Answer> answers = new ArrayList<>();
        answers.addAll(MadeUpAnswers.answers(12, 1, "old", Map.of("knows", List.of("yes"))));
        answers.addAll(MadeUpAnswers.answers(7, 1, "old", Map.of("knows", List.of("no"), "why", List.of("far"))));
        answers.addAll(MadeUpAnswers.answers(2, 1, "old", Map.of()));
        List<ToldCount> told = new ArrayList<>(SurveyTelling.tell(
                MadeUpAnswers.FORM,
                MadeUpAnswers.AUDIENCES,
                MadeUpAnswers.counts(answers),
                MadeUpAnswers.WHOLE,
                1,
                new Random(1)));
        Set<String> silent = Set.of(cell(0, "knows", SurveyCounts.NONE));
        assertThat(new Attack(told, 2).confines(silent)).isFalse();

        told.add(new ToldCount(MadeUpAnswers.WHOLE, 1, "asked:why", List.of("people"), 7));
        told.add(new ToldCount(MadeUpAnswers.WHOLE, 1, "said:knows", List.of("maybe"), 0));

        assertThat(new Attack(told, 2).confines(silent)).isTrue();
    }

    private static Answer answer(int towns, Random random) {
        Map<String, List<String>> said = new HashMap<>();
        if (random.nextInt(12) > 0) {
            String knows = VALUES.get("knows").get((int) (3 * random.nextDouble() * random.nextDouble()));
            said.put("knows", List.of(knows));
            if (knows.equals("no") && random.nextInt(5) > 0) {
                said.put("why", List.of(random.nextInt(3) == 0 ? "shut" : "far"));
            }
        }
        List<String> tools = new ArrayList<>();
        List.of("tel", "pc").stream().filter(tool -> random.nextInt(3) == 0).forEach(tools::add);
        if (!tools.isEmpty()) {
            said.put("tools", tools);
        }
        if (random.nextInt(10) > 0) {
            said.put("ease", List.of(String.valueOf(1 + (int) (4 * random.nextDouble() * random.nextDouble()))));
        }
        long town = (long) (towns * random.nextDouble() * random.nextDouble());
        return new Answer(town, AUDIENCES.get((int) (3 * random.nextDouble() * random.nextDouble())), said);
    }

    private static String cell(int edition, String family, String value) {
        return edition + ":" + family + ":" + value;
    }

    /** The attacker's equations: who there is in each town, what public they are, and how each question splits those asked. */
    private static final class Attack {

        private final List<ToldCount> told;
        private final int towns;
        private final Map<String, Variable> people = new HashMap<>();
        private ExpressionsBasedModel model;

        Attack(List<ToldCount> told, int towns) {
            this.told = told;
            this.towns = towns;
        }

        boolean confines(Set<String> cells) {
            return bound(cells, false) >= 1 - SLACK && bound(cells, true) <= ReleasePolicy.LEAST - 1 + SLACK;
        }

        private double bound(Set<String> cells, boolean most) {
            people.clear();
            model = new ExpressionsBasedModel();
            int editions = told.stream().mapToInt(ToldCount::period).max().orElseThrow();
            for (int edition = 0; edition < editions; edition++) {
                structure(edition);
            }
            told.forEach(this::told);
            cells.forEach(cell -> variable(cell).weight(1));
            Optimisation.Result result = most ? model.maximise() : model.minimise();
            assertThat(result.getState().isFeasible()).isTrue();
            return result.getValue();
        }

        private void structure(int edition) {
            Expression all = sum(0).set(variable(cell(edition, "all", "")), -1);
            for (long town = 0; town < towns; town++) {
                String where = String.valueOf(town);
                all.set(variable(cell(edition, "people", where)), 1);
                Expression publics = sum(0).set(variable(cell(edition, "people", where)), -1);
                AUDIENCES.forEach(audience -> publics.set(variable(cell(edition, audience, where)), 1));
            }
            split(edition, "knows", cell(edition, "all", ""));
            split(edition, "why", cell(edition, "knows", "no"));
            split(edition, "ease", cell(edition, "all", ""));
            // Whoever answered ticked one or both.
            Expression answered = sum(0).set(variable(cell(edition, "all", "")), -1);
            answered.set(variable(cell(edition, "tools", SurveyCounts.NONE)), 1);
            answered.set(variable(cell(edition, "answered", "tools")), 1);
            Expression one = model.newExpression("e" + people.size() + model.countExpressions())
                    .lower(0);
            for (String tool : List.of("tel", "pc")) {
                Expression some = model.newExpression("e" + people.size() + model.countExpressions())
                        .lower(0);
                some.set(variable(cell(edition, "answered", "tools")), 1);
                some.set(variable(cell(edition, "tools", tool)), -1);
                one.set(variable(cell(edition, "tools", tool)), 1);
            }
            one.set(variable(cell(edition, "answered", "tools")), -1);
        }

        private void split(int edition, String question, String asked) {
            Expression split = sum(0).set(variable(asked), -1);
            VALUES.get(question).forEach(value -> split.set(variable(cell(edition, question, value)), 1));
        }

        private void told(ToldCount count) {
            int edition = count.period() - 1;
            Expression sum = sum(count.people());
            String attribute = count.attribute();
            String question = attribute.substring(attribute.indexOf(':') + 1);
            for (String term : count.terms()) {
                if (attribute.equals("people") || attribute.equals("audience")) {
                    String family = attribute.equals("people") ? "people" : term;
                    for (long town = 0; town < towns; town++) {
                        if (count.place() == MadeUpAnswers.WHOLE || count.place() == town) {
                            sum.set(variable(cell(edition, family, String.valueOf(town))), 1);
                        }
                    }
                } else if (attribute.startsWith("said:") || term.equals(SurveyCounts.NONE)) {
                    sum.set(variable(cell(edition, question, term)), 1);
                } else if (attribute.startsWith("asked:")) {
                    sum.set(
                            variable(question.equals("why") ? cell(edition, "knows", "no") : cell(edition, "all", "")),
                            1);
                } else if (question.equals("tools")) {
                    sum.set(variable(cell(edition, "answered", question)), 1);
                } else {
                    VALUES.get(question).stream()
                            .filter(value -> !value.equals(SurveyCounts.NONE))
                            .forEach(value -> sum.set(variable(cell(edition, question, value)), 1));
                }
            }
        }

        private Expression sum(int people) {
            return model.newExpression("e" + model.countExpressions()).level(people);
        }

        private Variable variable(String cell) {
            return people.computeIfAbsent(
                    cell, key -> model.newVariable(key).lower(0).integer());
        }
    }
}
