package fr.maillage.diagnosis.survey.form;

import static fr.maillage.diagnosis.survey.form.QuestionKind.INTEGER;
import static fr.maillage.diagnosis.survey.form.QuestionKind.ONE;
import static fr.maillage.diagnosis.survey.form.QuestionKind.SCALE;
import static fr.maillage.diagnosis.survey.form.QuestionKind.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormPolicyTest {

    private static final Question KNOWS = Question.of(
            "connait", ONE, "Connaissez-vous un lieu ?", new Choice("oui", "Oui"), new Choice("non", "Non"));

    private static final Question AGE = Question.of("age", INTEGER, "Quel âge avez-vous ?");

    @Test
    void questions_that_are_right_come_back_in_normal_form() {
        SurveyForm form = FormPolicy.check(new SurveyForm(List.of(
                AGE, Question.of("pourquoi", TEXT, "  Pourquoi   ? ").when(new Condition("age", ">=", "060")))));

        assertThat(form.questions().get(1).label()).isEqualTo("Pourquoi ?");
        assertThat(form.questions().get(1).condition().value()).isEqualTo("60");
    }

    @Test
    void two_questions_of_one_name_are_refused_at_the_second() {
        assertThat(wrong(AGE, AGE)).containsExactly("questions[1].name diagnosis-survey-name-twice");
    }

    @Test
    void a_condition_on_itself_or_on_a_later_question_goes_in_a_circle_and_is_refused() {
        assertThat(wrong(AGE.when(new Condition("age", "=", "3"))))
                .containsExactly("questions[0].condition diagnosis-survey-condition-question");
        assertThat(wrong(AGE.when(new Condition("connait", "=", "oui")), KNOWS.when(new Condition("age", ">", "3"))))
                .containsExactly("questions[0].condition diagnosis-survey-condition-question");
    }

    @Test
    void a_condition_compares_with_what_may_be_answered() {
        Question why = Question.of("pourquoi", TEXT, "Pourquoi ?");

        assertThat(wrong(KNOWS, why.when(new Condition("connait", "=", "peut-etre"))))
                .containsExactly("questions[1].condition diagnosis-survey-condition-value");
        assertThat(wrong(KNOWS, why.when(new Condition("connait", ">", "oui"))))
                .containsExactly("questions[1].condition diagnosis-survey-condition-sign");
        assertThat(wrong(why, AGE.when(new Condition("pourquoi", "=", "rien"))))
                .containsExactly("questions[1].condition diagnosis-survey-condition-sign");
    }

    @Test
    void choices_have_names_of_their_own_and_are_two_at_least() {
        assertThat(wrong(Question.of("q", ONE, "?", new Choice("a", "A"))))
                .containsExactly("questions[0].choices diagnosis-survey-choices");
        assertThat(wrong(Question.of("q", ONE, "?", new Choice("a", "A"), new Choice("a", "B"))))
                .containsExactly("questions[0].choices diagnosis-survey-choice-twice");
        assertThat(wrong(Question.of("q", ONE, "?", new Choice("a b", "A"), new Choice("c", null))))
                .containsExactly("questions[0].choices diagnosis-survey-choice-name", "questions[0].choices required");
    }

    @Test
    void a_scale_has_two_ends_and_eleven_steps_at_most() {
        assertThat(wrong(Question.of("q", SCALE, "?"))).containsExactly("questions[0].most diagnosis-survey-scale");
        assertThat(wrong(Question.of("q", SCALE, "?").between(0, 11)))
                .containsExactly("questions[0].most diagnosis-survey-scale");
        assertThat(wrong(Question.of("q", SCALE, "?").between(0, 10))).isEmpty();
        assertThat(wrong(Question.of("q", SCALE, "?").between(3, 3)))
                .containsExactly("questions[0].most diagnosis-survey-bounds");
    }

    @Test
    void a_scale_of_one_step_and_bounds_that_meet_are_no_contradiction_but_bounds_that_cross_are() {
        assertThat(wrong(Question.of("q", SCALE, "?").between(1, 2))).isEmpty();
        assertThat(wrong(Question.of("q", SCALE, "?").between(5, 15))).isEmpty();
        assertThat(wrong(Question.of("q", INTEGER, "?").between(3, 3))).isEmpty();
        assertThat(wrong(Question.of("q", INTEGER, "?").between(4, 3)))
                .containsExactly("questions[0].most diagnosis-survey-bounds");
    }

    @Test
    void a_question_has_a_name_and_a_label_of_500_characters_at_most() {
        assertThat(wrong(Question.of(" ", TEXT, " ")))
                .containsExactly("questions[0].name required", "questions[0].label required");
        assertThat(wrong(Question.of("deux mots", TEXT, "?")))
                .containsExactly("questions[0].name diagnosis-survey-name");
        assertThat(wrong(Question.of("q", TEXT, "a".repeat(500)))).isEmpty();
        assertThat(wrong(Question.of("q", TEXT, "a".repeat(501)))).containsExactly("questions[0].label too-long");
    }

    @Test
    void a_note_asks_nothing_so_that_nothing_is_required_and_no_condition_rests_on_it() {
        Question note = Question.of("note", QuestionKind.NOTE, "Bonjour").must();

        assertThat(FormPolicy.check(new SurveyForm(List.of(note, AGE.must()))).questions())
                .extracting(Question::required)
                .containsExactly(false, true);
        assertThat(wrong(note, AGE.when(new Condition("note", "=", "x"))))
                .containsExactly("questions[1].condition diagnosis-survey-condition-question");
    }

    @Test
    void a_questionnaire_has_a_hundred_questions_at_most() {
        assertThat(wrong(Collections.nCopies(101, AGE).toArray(Question[]::new)))
                .containsExactly("questions diagnosis-survey-too-many");
    }

    @Test
    void questions_survive_being_kept() {
        SurveyForm form = FormPolicy.check(new SurveyForm(List.of(
                KNOWS.must(),
                Question.of("aisance", SCALE, "À l'aise ?")
                        .between(1, 5)
                        .when(new Condition("connait", "!=", "non")))));

        assertThat(SurveyFormJson.read(SurveyFormJson.write(form))).isEqualTo(form);
    }

    private static List<String> wrong(Question... questions) {
        return FormPolicy.wrong(new SurveyForm(List.of(questions))).stream()
                .map(v -> v.field() + " " + v.rule())
                .toList();
    }
}
