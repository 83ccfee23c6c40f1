package fr.maillage.diagnosis.survey;

import static fr.maillage.diagnosis.survey.MadeUpAnswers.EASE;
import static fr.maillage.diagnosis.survey.MadeUpAnswers.FORM;
import static fr.maillage.diagnosis.survey.MadeUpAnswers.KNOWS;
import static fr.maillage.diagnosis.survey.MadeUpAnswers.TOOLS;
import static fr.maillage.diagnosis.survey.MadeUpAnswers.WHOLE;
import static fr.maillage.diagnosis.survey.MadeUpAnswers.WHY;
import static fr.maillage.diagnosis.survey.MadeUpAnswers.answers;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.survey.MadeUpAnswers.Answer;
import fr.maillage.diagnosis.survey.SurveyResults.Part;
import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.told.ToldCount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SurveyTellingTest {

    private static final String NONE = SurveyCounts.NONE;

    private final List<SurveyEdition> editions = new ArrayList<>();
    private final List<ToldCount> counts = new ArrayList<>();

    @SafeVarargs
    private ToldSurvey release(List<Answer>... some) {
        List<Answer> all = Arrays.stream(some).flatMap(List::stream).toList();
        int number = editions.size() + 1;
        counts.addAll(SurveyTelling.tell(
                FORM, MadeUpAnswers.AUDIENCES, MadeUpAnswers.counts(all), WHOLE, number, new Random(1)));
        editions.add(new SurveyEdition(number, WHOLE, LocalDate.of(2026, 3, number), all.size()));
        return new ToldSurvey(editions, counts);
    }

    private static Map<String, List<String>> said(String knows) {
        return Map.of("knows", List.of(knows));
    }

    private static List<String> parts(ToldSurvey told, Question question) {
        return SurveyParts.of(question, told).stream()
                .map(part -> part.code() + (part.none() ? "?" : "") + " " + part.people())
                .toList();
    }

    @Test
    void communes_of_five_are_told_and_the_others_counted_without_their_names() {
        ToldSurvey told = release(
                answers(9, 1, "young", said("yes")),
                answers(2, 2, "old", said("yes")),
                answers(3, 3, NONE, said("yes")));

        assertThat(told.people()).isEqualTo(14);
        assertThat(told.communes()).isEqualTo(Map.of(1L, 9));
        assertThat(told.of(2, "")).isNull();
        assertThat(told.complete()).isFalse();
        assertThat(told.audiences().of("young")).isEqualTo(9);
        assertThat(told.of(0, "old")).isNull();
    }

    @Test
    void choices_of_too_few_are_told_together_with_those_that_nobody_made() {
        ToldSurvey told = release(
                answers(12, 1, NONE, said("yes")), answers(3, 1, NONE, said("no")), answers(6, 1, NONE, Map.of()));

        assertThat(told.answered(KNOWS)).isEqualTo(15);
        assertThat(parts(told, KNOWS)).containsExactly("yes+no+maybe 15");
    }

    @Test
    void who_gave_no_answer_is_counted_with_others_where_they_are_too_few() {
        ToldSurvey told = release(
                answers(12, 1, NONE, said("yes")), answers(7, 1, NONE, said("no")), answers(2, 1, NONE, Map.of()));

        assertThat(told.answered(KNOWS)).isNull();
        assertThat(parts(told, KNOWS)).containsExactly("yes 12", "no+maybe? 9");
    }

    @Test
    void a_question_with_a_condition_is_told_only_where_those_are_who_were_asked() {
        Map<String, List<String>> far = Map.of("knows", List.of("no"), "why", List.of("far"));
        List<Answer> asked = answers(7, 1, NONE, far);

        ToldSurvey told = release(answers(12, 1, NONE, said("yes")), asked, answers(2, 1, NONE, Map.of()));
        // Seven who said why would give away that two said nothing before.
        assertThat(parts(told, WHY)).isEmpty();
        assertThat(told.answered(WHY)).isNull();

        ToldSurvey again = release(answers(12, 1, NONE, said("yes")), asked);
        assertThat(parts(again, WHY)).containsExactly("far 7", "shut 0");
        assertThat(again.answered(WHY)).isEqualTo(7);
    }

    @Test
    void ticks_are_told_where_those_who_did_not_tick_are_none_or_five() {
        ToldSurvey told = release(
                answers(18, 1, NONE, Map.of("tools", List.of("tel"))),
                answers(2, 1, NONE, Map.of("tools", List.of("pc"))),
                answers(6, 1, NONE, Map.of("tools", List.of("tel", "pc"))));

        assertThat(parts(told, TOOLS)).containsExactly("tel null", "pc 8");
        assertThat(SurveyParts.of(TOOLS, told))
                .filteredOn(part -> part.people() != null)
                .extracting(Part::share)
                .containsExactly(8 / 26.0);
    }

    @Test
    void a_scale_is_told_by_neighbours_and_its_mean_only_where_each_step_is_told() {
        ToldSurvey told = release(
                answers(6, 1, NONE, Map.of("ease", List.of("1"))),
                answers(3, 1, NONE, Map.of("ease", List.of("2"))),
                answers(8, 1, NONE, Map.of("ease", List.of("4"))));
        assertThat(parts(told, EASE)).containsExactly("1 6", "2+3+4 11");
        assertThat(SurveyParts.of(EASE, told)).extracting(Part::name).containsExactly("1", "2–4");
        assertThat(SurveyParts.mean(EASE, told)).isNull();

        editions.clear();
        counts.clear();
        ToldSurvey each = release(
                answers(5, 1, NONE, Map.of("ease", List.of("1"))), answers(5, 1, NONE, Map.of("ease", List.of("4"))));
        assertThat(SurveyParts.mean(EASE, each)).isEqualTo(2.5);
    }

    @Test
    void so_far_is_the_sum_of_editions_and_a_commune_that_one_of_them_hides_has_no_total() {
        release(answers(9, 1, "young", said("yes")), answers(6, 2, "old", said("no")));
        ToldSurvey told = release(answers(7, 1, "young", said("yes")), answers(2, 2, "old", said("no")));

        assertThat(told.people()).isEqualTo(24);
        assertThat(told.communes()).isEqualTo(Map.of(1L, 9, 2L, 6));
        assertThat(told.of(1, "")).isNull();
        assertThat(told.of(0, "")).isEqualTo(24);
        assertThat(parts(told, KNOWS)).containsExactly("yes+no+maybe 24");
    }

    @Test
    void of_four_nothing_is_told() {
        assertThat(SurveyTelling.tell(
                        FORM,
                        MadeUpAnswers.AUDIENCES,
                        MadeUpAnswers.counts(answers(4, 1, "old", said("yes"))),
                        WHOLE,
                        1,
                        new Random(1)))
                .isEmpty();
    }
}
