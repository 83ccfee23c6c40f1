package fr.maillage.diagnosis.survey.form;

import fr.maillage.diagnosis.DiagnosisPatterns;
import fr.maillage.norm.TextPolicy;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Faults of the questions of a survey. */
public final class FormPolicy {

    /** A longer questionnaire is not answered to its end. */
    public static final int MOST_QUESTIONS = 100;

    public static final int MOST_CHOICES = 100;

    /** The widest scale: 0 to 10. */
    public static final int MOST_STEPS = 11;

    static final int LONGEST_LABEL = 500;

    private static final int LEAST_CHOICES = 2;

    private final List<Violation> wrong = new ArrayList<>();
    private final SurveyForm form;

    private FormPolicy(SurveyForm form) {
        this.form = form;
    }

    /**
     * The questions in normal form.
     *
     * @throws Problem INVALID with one violation for each thing that is wrong, on {@code questions[n].name} and the like, n
     *     from 0
     */
    public static SurveyForm check(SurveyForm input) {
        List<Violation> wrong = wrong(input);
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        SurveyForm form = normal(input);
        return new SurveyForm(form.questions().stream()
                .map(q -> q.condition() == null ? q : q.when(kept(form, q.condition())))
                .toList());
    }

    private static Condition kept(SurveyForm form, Condition condition) {
        Question asked = form.question(condition.question()).orElseThrow();
        return new Condition(condition.question(), condition.sign(), AnswerPolicy.read(asked, condition.value()));
    }

    /** Finds the faults; empty where there is none. */
    static List<Violation> wrong(SurveyForm input) {
        FormPolicy policy = new FormPolicy(normal(input));
        policy.check();
        return policy.wrong;
    }

    private static SurveyForm normal(SurveyForm form) {
        return new SurveyForm(form.questions().stream().map(FormPolicy::normal).toList());
    }

    private static Question normal(Question q) {
        List<Choice> choices = q.choices().stream()
                .map(c -> new Choice(TextPolicy.line(c.name()), TextPolicy.line(c.label())))
                .toList();
        return new Question(
                TextPolicy.line(q.name()),
                q.kind(),
                TextPolicy.paragraphs(q.label()),
                TextPolicy.paragraphs(q.hint()),
                q.required() && q.asks(),
                q.kind().listed() ? choices : List.of(),
                q.kind().numeric() ? q.least() : null,
                q.kind().numeric() ? q.most() : null,
                q.condition());
    }

    private void check() {
        if (form.questions().size() > MOST_QUESTIONS) {
            wrong("questions", "diagnosis-survey-too-many", null, String.valueOf(MOST_QUESTIONS));
            return;
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < form.questions().size(); i++) {
            Question question = form.questions().get(i);
            String at = "questions[" + i + "].";
            name(at, question, names);
            label(at + "label", question.label());
            if (question.hint() != null) {
                label(at + "hint", question.hint());
            }
            choices(at, question);
            bounds(at, question);
            condition(at + "condition", question, form.questions().subList(0, i));
        }
    }

    private void name(String at, Question question, Set<String> names) {
        String name = question.name();
        if (name == null) {
            wrong(at + "name", "required", null);
        } else if (!DiagnosisPatterns.QUESTION_NAME.matches(name)) {
            wrong(at + "name", "diagnosis-survey-name", name);
        } else if (!names.add(name)) {
            wrong(at + "name", "diagnosis-survey-name-twice", name);
        }
    }

    private void label(String at, String label) {
        if (label == null) {
            wrong(at, "required", null);
        } else if (label.length() > LONGEST_LABEL) {
            wrong(at, "too-long", label.substring(0, 60), String.valueOf(LONGEST_LABEL));
        }
    }

    private void choices(String at, Question question) {
        if (!question.kind().listed()) {
            return;
        }
        if (question.choices().size() < LEAST_CHOICES || question.choices().size() > MOST_CHOICES) {
            wrong(at + "choices", "diagnosis-survey-choices", null, String.valueOf(MOST_CHOICES));
        }
        Set<String> names = new HashSet<>();
        for (Choice choice : question.choices()) {
            if (choice.name() == null || !DiagnosisPatterns.QUESTION_NAME.matches(choice.name())) {
                wrong(at + "choices", "diagnosis-survey-choice-name", choice.name());
            } else if (!names.add(choice.name())) {
                wrong(at + "choices", "diagnosis-survey-choice-twice", choice.name());
            }
            label(at + "choices", choice.label());
        }
    }

    private void bounds(String at, Question question) {
        Integer least = question.least();
        Integer most = question.most();
        boolean scale = question.kind() == QuestionKind.SCALE;
        if (scale && (least == null || most == null || most - least >= MOST_STEPS)) {
            wrong(at + "most", "diagnosis-survey-scale", most == null ? null : most.toString());
        } else if (least != null && most != null && (scale ? least >= most : least > most)) {
            wrong(at + "most", "diagnosis-survey-bounds", most.toString());
        }
    }

    /** A condition on itself or on a later question would go round in a circle. */
    private void condition(String at, Question question, List<Question> earlier) {
        Condition condition = question.condition();
        if (condition == null) {
            return;
        }
        Optional<Question> asked = earlier.stream()
                .filter(q -> q.asks()
                        && condition.question() != null
                        && condition.question().equals(q.name()))
                .findFirst();
        if (asked.isEmpty()) {
            wrong(at, "diagnosis-survey-condition-question", condition.question());
            return;
        }
        QuestionKind kind = asked.get().kind();
        boolean equality = "=".equals(condition.sign()) || "!=".equals(condition.sign());
        if (!Condition.SIGNS.contains(condition.sign()) || kind == QuestionKind.TEXT || kind.listed() && !equality) {
            wrong(at, "diagnosis-survey-condition-sign", condition.sign(), condition.question());
        } else if (AnswerPolicy.read(asked.get(), condition.value()) == null) {
            wrong(at, "diagnosis-survey-condition-value", condition.value(), condition.question());
        }
    }

    private void wrong(String field, String rule, String value, String... args) {
        wrong.add(Violation.of(field, rule, value, args));
    }
}
