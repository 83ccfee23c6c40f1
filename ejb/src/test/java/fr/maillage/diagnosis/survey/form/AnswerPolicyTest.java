package fr.maillage.diagnosis.survey.form;

import static fr.maillage.diagnosis.survey.form.QuestionKind.DATE;
import static fr.maillage.diagnosis.survey.form.QuestionKind.DECIMAL;
import static fr.maillage.diagnosis.survey.form.QuestionKind.INTEGER;
import static fr.maillage.diagnosis.survey.form.QuestionKind.NOTE;
import static fr.maillage.diagnosis.survey.form.QuestionKind.ONE;
import static fr.maillage.diagnosis.survey.form.QuestionKind.SEVERAL;
import static fr.maillage.diagnosis.survey.form.QuestionKind.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerPolicyTest {

    private static final Choice YES = new Choice("oui", "Oui");
    private static final Choice NO = new Choice("non", "Non");

    private final SurveyForm form = new SurveyForm(List.of(
            Question.of("bonjour", NOTE, "Bonjour"),
            Question.of("connait", ONE, "Connaissez-vous un lieu ?", YES, NO).must(),
            Question.of("pourquoi", TEXT, "Pourquoi ?").must().when(new Condition("connait", "=", "non")),
            Question.of(
                    "outils", SEVERAL, "Avec quoi ?", new Choice("pc", "Ordinateur"), new Choice("tel", "Téléphone")),
            Question.of("age", INTEGER, "Âge").between(0, 120),
            Question.of("heures", DECIMAL, "Heures"),
            Question.of("depuis", DATE, "Depuis quand ?")));

    private final List<Violation> wrong = new ArrayList<>();

    @Test
    void answers_are_kept_in_normal_form() {
        assertThat(read(Map.of(
                        "connait", List.of(" oui "),
                        "outils", List.of("tel", "pc", "tel"),
                        "age", List.of("042"),
                        "heures", List.of("2,50"),
                        "depuis", List.of("2026-03-02"))))
                .containsExactly(
                        Map.entry("connait", List.of("oui")),
                        Map.entry("outils", List.of("tel", "pc")),
                        Map.entry("age", List.of("42")),
                        Map.entry("heures", List.of("2.5")),
                        Map.entry("depuis", List.of("2026-03-02")));
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_question_that_its_condition_does_not_ask_is_neither_wanted_nor_kept() {
        assertThat(read(Map.of("connait", List.of("oui"), "pourquoi", List.of("Trop loin"))))
                .containsOnlyKeys("connait");
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_question_that_its_condition_asks_is_wanted() {
        read(Map.of("connait", List.of("non"), "pourquoi", List.of(" ")));

        assertThat(rules()).containsExactly("pourquoi required");
    }

    @Test
    void nothing_that_was_not_asked_is_taken() {
        read(Map.of("connait", List.of("peut-être"), "bonjour", List.of("x"), "nom", List.of("Sirot")));

        assertThat(rules())
                .containsExactlyInAnyOrder(
                        "connait diagnosis-survey-choice",
                        "bonjour diagnosis-survey-unknown-question",
                        "nom diagnosis-survey-unknown-question");
    }

    @Test
    void numbers_days_and_words_are_bounded() {
        read(Map.of(
                "connait", List.of("oui", "non"),
                "age", List.of("121"),
                "heures", List.of("1e9"),
                "depuis", List.of("2026-02-30")));

        assertThat(rules())
                .containsExactly(
                        "connait diagnosis-survey-one-answer",
                        "age diagnosis-survey-whole-number",
                        "heures diagnosis-survey-number",
                        "depuis diagnosis-survey-day");
        wrong.clear();
        read(Map.of("connait", List.of("non"), "pourquoi", List.of("a".repeat(2001))));
        assertThat(rules()).containsExactly("pourquoi too-long");
    }

    @Test
    void what_is_as_large_as_it_may_be_is_taken() {
        assertThat(read(Map.of(
                        "connait", List.of("non"),
                        "pourquoi", List.of("a".repeat(2000)),
                        "age", List.of("0"),
                        "depuis", List.of("1900-01-01"))))
                .hasSize(4);
        assertThat(read(Map.of("connait", List.of("oui"), "age", List.of("120"), "depuis", List.of("2200-12-31"))))
                .hasSize(3);
        assertThat(wrong).isEmpty();
        read(Map.of("connait", List.of("oui"), "age", List.of("-1"), "depuis", List.of("1899-12-31")));
        assertThat(rules()).containsExactly("age diagnosis-survey-whole-number", "depuis diagnosis-survey-day");
        wrong.clear();
        read(Map.of("connait", List.of("oui"), "depuis", List.of("2201-01-01")));
        assertThat(rules()).containsExactly("depuis diagnosis-survey-day");
    }

    private Map<String, List<String>> read(Map<String, List<String>> given) {
        return AnswerPolicy.read(form, given, wrong);
    }

    private List<String> rules() {
        return wrong.stream().map(v -> v.field() + " " + v.rule()).toList();
    }
}
