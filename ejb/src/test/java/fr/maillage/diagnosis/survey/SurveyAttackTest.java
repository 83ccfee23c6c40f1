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

/**
 * Attacks by integer programs all that editions told of a survey of random people, some of whom were erased in between. The
 * attacker knows the questions with their conditions, and looks for a public of some communes or an answer in some editions
 * that one to four people must have.
 */
class SurveyAttackTest {

    private static final int EDITIONS = 4;
    private static final int ATTACKS = 40;

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
        SurveyAttack attack = new SurveyAttack(told, towns);
        int attacked = 0;
        for (int i = 0; i < SurveyAttack.VALUES.size() * 2; i++) {
            Set<String> cells = new HashSet<>();
            int is = 0;
            if (random.nextInt(3) == 0) {
                int edition = random.nextInt(EDITIONS);
                String audience = random.nextBoolean()
                        ? null
                        : SurveyAttack.AUDIENCES.get(random.nextInt(SurveyAttack.AUDIENCES.size()));
                for (long town = random.nextInt(towns); town < towns; town += 1 + random.nextInt(3)) {
                    cells.add(SurveyAttack.cell(edition, audience == null ? "people" : audience, String.valueOf(town)));
                    long here = town;
                    is += (int) truth.get(edition).stream()
                            .filter(a -> a.commune() == here
                                    && (audience == null || a.audience().equals(audience)))
                            .count();
                }
            } else {
                String question =
                        List.copyOf(SurveyAttack.VALUES.keySet()).get(random.nextInt(SurveyAttack.VALUES.size()));
                List<String> values = SurveyAttack.VALUES.get(question);
                String value = values.get(random.nextInt(values.size()));
                for (int edition = random.nextInt(EDITIONS); edition < EDITIONS; edition += 1 + random.nextInt(3)) {
                    cells.add(SurveyAttack.cell(edition, question, value));
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
        Set<String> silent = Set.of(SurveyAttack.cell(0, "knows", SurveyCounts.NONE));
        assertThat(new SurveyAttack(told, 2).confines(silent)).isFalse();

        told.add(new ToldCount(MadeUpAnswers.WHOLE, 1, "asked:why", List.of("people"), 7));
        told.add(new ToldCount(MadeUpAnswers.WHOLE, 1, "said:knows", List.of("maybe"), 0));

        assertThat(new SurveyAttack(told, 2).confines(silent)).isTrue();
    }

    private static Answer answer(int towns, Random random) {
        Map<String, List<String>> said = new HashMap<>();
        if (random.nextInt(12) > 0) {
            String knows = SurveyAttack.VALUES.get("knows").get((int) (3 * random.nextDouble() * random.nextDouble()));
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
        return new Answer(
                town, SurveyAttack.AUDIENCES.get((int) (3 * random.nextDouble() * random.nextDouble())), said);
    }
}
