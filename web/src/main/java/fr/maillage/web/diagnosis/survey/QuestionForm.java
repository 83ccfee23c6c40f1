package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.survey.form.Choice;
import fr.maillage.diagnosis.survey.form.Condition;
import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.diagnosis.survey.form.QuestionKind;
import fr.maillage.diagnosis.survey.form.SurveyForm;
import fr.maillage.shared.FreeNames;
import fr.maillage.web.shared.TypedDays;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One question while it is edited: its choices are lines of text. */
public class QuestionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String kind = QuestionKind.ONE.code();
    private String label;
    private String hint;
    private boolean required;
    private String choices;
    private Integer least;
    private Integer most;
    private String after;
    private String sign = "=";
    private String value;

    /** Names of earlier choices, which stay as long as their labels do. */
    private final HashMap<String, String> names = new HashMap<>();

    /** Begins with what a question of a form says. */
    static QuestionForm of(SurveyForm all, Question question) {
        QuestionForm form = new QuestionForm();
        form.name = question.name();
        form.kind = question.kind().code();
        form.label = question.label();
        form.hint = question.hint();
        form.required = question.required();
        form.choices = question.choices().stream().map(Choice::label).collect(Collectors.joining("\n"));
        question.choices().forEach(c -> form.names.put(c.label(), c.name()));
        form.least = question.least();
        form.most = question.most();
        if (question.condition() != null) {
            form.after = question.condition().question();
            form.sign = question.condition().sign();
            Question earlier = all.question(form.after).orElseThrow();
            String kept = question.condition().value();
            form.value = earlier.kind() == QuestionKind.DATE ? TypedDays.written(kept) : earlier.shown(kept);
        }
        return form;
    }

    /**
     * The question as it was typed.
     *
     * @param taken the names of the others
     * @param earlier the question that the condition names; null for none
     */
    Question question(Set<String> taken, Question earlier) {
        return new Question(
                name == null || name.isBlank() ? FreeNames.of(label, new HashSet<>(taken)) : name,
                QuestionKind.byCode(kind).orElse(QuestionKind.TEXT),
                label,
                hint,
                required,
                lines(),
                least,
                most,
                earlier == null ? null : new Condition(earlier.name(), sign, meant(earlier)));
    }

    private List<Choice> lines() {
        Set<String> taken = new HashSet<>(names.values());
        return choices == null
                ? List.of()
                : choices.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line ->
                                new Choice(names.containsKey(line) ? names.get(line) : FreeNames.of(line, taken), line))
                        .toList();
    }

    /** A choice of the earlier question by its label, or a day, as people type them. */
    private String meant(Question earlier) {
        String typed = value == null ? "" : value.strip();
        if (earlier.kind() == QuestionKind.DATE) {
            return TypedDays.day(typed);
        }
        return earlier.choices().stream()
                .filter(c -> c.label().equalsIgnoreCase(typed))
                .findFirst()
                .map(Choice::name)
                .orElse(typed);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getHint() {
        return hint;
    }

    public void setHint(String hint) {
        this.hint = hint;
    }

    public boolean isRequired() {
        return required;
    }

    public void setRequired(boolean required) {
        this.required = required;
    }

    public String getChoices() {
        return choices;
    }

    public void setChoices(String choices) {
        this.choices = choices;
    }

    public Integer getLeast() {
        return least;
    }

    public void setLeast(Integer least) {
        this.least = least;
    }

    public Integer getMost() {
        return most;
    }

    public void setMost(Integer most) {
        this.most = most;
    }

    /** The name of the question on whose answer it depends; empty for none. */
    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getSign() {
        return sign;
    }

    public void setSign(String sign) {
        this.sign = sign;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
