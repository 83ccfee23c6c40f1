package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.survey.form.Choice;
import fr.maillage.diagnosis.survey.form.Condition;
import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.diagnosis.survey.form.QuestionKind;
import fr.maillage.shared.Problem;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question of a survey in the API. */
@Schema(name = "SurveyQuestion")
public class QuestionDocument {

    @Schema(description = "By which answers are kept, conditions and columns of files name it")
    public String name;

    @Schema(description = "note, text, integer, decimal, date, one, several or scale")
    public String kind;

    public String label;

    @Schema(description = "What stands below it")
    public String hint;

    public boolean required;

    @Schema(description = "Of one and several only")
    public List<ChoiceDocument> choices;

    @Schema(description = "The smallest number that may be answered")
    public Integer least;

    @Schema(description = "The greatest number that may be answered")
    public Integer most;

    public ConditionDocument condition;

    /** Something to choose. */
    @Schema(name = "SurveyChoice")
    public static class ChoiceDocument {
        public String name;
        public String label;
    }

    /** When a question is asked. */
    @Schema(name = "SurveyCondition", description = "Asked only where an earlier question was answered so")
    public static class ConditionDocument {
        @Schema(description = "The name of the earlier question")
        public String question;

        @Schema(description = "=, !=, <, <=, > or >=")
        public String sign;

        @Schema(description = "The name of a choice, a number or a day")
        public String value;
    }

    static QuestionDocument of(Question question) {
        QuestionDocument document = new QuestionDocument();
        document.name = question.name();
        document.kind = question.kind().code();
        document.label = question.label();
        document.hint = question.hint();
        document.required = question.required();
        document.choices =
                question.choices().stream().map(QuestionDocument::choice).toList();
        document.least = question.least();
        document.most = question.most();
        document.condition = question.condition() == null ? null : condition(question.condition());
        return document;
    }

    private static ChoiceDocument choice(Choice choice) {
        ChoiceDocument document = new ChoiceDocument();
        document.name = choice.name();
        document.label = choice.label();
        return document;
    }

    private static ConditionDocument condition(Condition condition) {
        ConditionDocument document = new ConditionDocument();
        document.question = condition.question();
        document.sign = condition.sign();
        document.value = condition.value();
        return document;
    }

    /**
     * The question that a program sent.
     *
     * @param at its place in the list, for problems
     * @throws Problem INVALID for a kind that is none
     */
    Question question(int at) {
        return new Question(
                name,
                QuestionKind.byCode(kind)
                        .orElseThrow(() -> Problem.invalid("questions[" + at + "].kind", "unknown-value", kind)),
                label,
                hint,
                required,
                choices == null
                        ? List.of()
                        : choices.stream()
                                .filter(Objects::nonNull)
                                .map(c -> new Choice(c.name, c.label))
                                .toList(),
                least,
                most,
                condition == null ? null : new Condition(condition.question, condition.sign, condition.value));
    }
}
