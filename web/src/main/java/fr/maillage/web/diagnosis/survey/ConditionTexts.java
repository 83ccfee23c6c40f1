package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.survey.form.Condition;
import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.diagnosis.survey.form.QuestionKind;
import fr.maillage.diagnosis.survey.form.SurveyForm;
import fr.maillage.web.shared.Texts;

/** Words for a condition. */
final class ConditionTexts {

    private ConditionTexts() {}

    /** In which case a question is asked; null for always. */
    static String of(SurveyForm form, Question question, Texts texts) {
        Condition condition = question.condition();
        if (condition == null) {
            return null;
        }
        Question earlier = form.question(condition.question()).orElseThrow();
        String value = condition.value();
        return texts.of(
                "diagnosis.survey.only." + sign(condition.sign()),
                earlier.label(),
                earlier.kind() == QuestionKind.DATE ? texts.value(value) : earlier.shown(value));
    }

    /** The word for a sign in the keys of texts. */
    static String sign(String sign) {
        return switch (sign) {
            case "=" -> "is";
            case "!=" -> "is-not";
            case "<" -> "below";
            case "<=" -> "at-most";
            case ">" -> "above";
            default -> "at-least";
        };
    }
}
