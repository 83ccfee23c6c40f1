package fr.maillage.diagnosis.survey.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The questions of a survey.
 *
 * @param questions in the order in which they are asked
 */
public record SurveyForm(List<Question> questions) {

    public static final SurveyForm EMPTY = new SurveyForm(List.of());

    public SurveyForm {
        questions = List.copyOf(questions);
    }

    public Optional<Question> question(String name) {
        return questions.stream().filter(q -> q.name().equals(name)).findFirst();
    }

    /** Those that can be answered, in their order. */
    public Stream<Question> asked() {
        return questions.stream().filter(Question::asks);
    }
}
