package fr.maillage.diagnosis.survey.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One question of a survey.
 *
 * @param name by which answers are kept, conditions and columns of files name it
 * @param label what those who answer read
 * @param hint what stands below it; null for nothing
 * @param required whether it wants an answer where it is asked
 * @param choices of {@code one} and {@code several}; empty for the others
 * @param least the smallest number that may be answered; null for any
 * @param most the greatest one; null for any
 * @param condition when it is asked; null for always
 */
public record Question(
        String name,
        QuestionKind kind,
        String label,
        String hint,
        boolean required,
        List<Choice> choices,
        Integer least,
        Integer most,
        Condition condition) {

    public Question {
        choices = List.copyOf(choices);
    }

    /** A question that is asked of everybody and may be passed over. */
    public static Question of(String name, QuestionKind kind, String label, Choice... choices) {
        return new Question(name, kind, label, null, false, List.of(choices), null, null, null);
    }

    /** The same, asked only under a condition. */
    public Question when(Condition condition) {
        return new Question(name, kind, label, hint, required, choices, least, most, condition);
    }

    /** The same, wanting an answer. */
    public Question must() {
        return new Question(name, kind, label, hint, true, choices, least, most, condition);
    }

    /** The same, between two numbers. */
    public Question between(Integer least, Integer most) {
        return new Question(name, kind, label, hint, required, choices, least, most, condition);
    }

    /** Tells if somebody can answer it. */
    public boolean asks() {
        return kind != QuestionKind.NOTE;
    }

    public Optional<Choice> choice(String named) {
        return choices.stream().filter(c -> Objects.equals(c.name(), named)).findFirst();
    }

    /** Gives a kept value as pages show it: a choice by its label, everything else as it is. */
    public String shown(String said) {
        return choice(said).map(Choice::label).orElse(said);
    }
}
