package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.survey.form.Choice;
import fr.maillage.diagnosis.survey.form.Condition;
import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.diagnosis.survey.form.QuestionKind;
import fr.maillage.diagnosis.survey.form.SurveyForm;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A survey that a test makes up, with who answered it. */
final class MadeUpAnswers {

    static final long WHOLE = 93;

    static final Question KNOWS = Question.of(
            "knows",
            QuestionKind.ONE,
            "Knows a place?",
            new Choice("yes", "Yes"),
            new Choice("no", "No"),
            new Choice("maybe", "Maybe"));

    static final Question WHY = Question.of(
                    "why", QuestionKind.ONE, "Why not?", new Choice("far", "Far"), new Choice("shut", "Shut"))
            .when(new Condition("knows", "=", "no"));

    static final Question TOOLS = Question.of(
            "tools", QuestionKind.SEVERAL, "With what?", new Choice("tel", "Telephone"), new Choice("pc", "Computer"));

    static final Question EASE =
            Question.of("ease", QuestionKind.SCALE, "At ease?").between(1, 4);

    static final SurveyForm FORM = new SurveyForm(List.of(KNOWS, WHY, TOOLS, EASE));

    static final List<String> AUDIENCES = List.of("young", "old");

    private MadeUpAnswers() {}

    /** Somebody who answered. */
    record Answer(long commune, String audience, Map<String, List<String>> said) {}

    /** An answer alike, so many times. */
    static List<Answer> answers(int people, long commune, String audience, Map<String, List<String>> said) {
        return Collections.nCopies(people, new Answer(commune, audience, said));
    }

    static SurveyCounts counts(Collection<Answer> answers) {
        Map<Long, Map<String, Integer>> people = new HashMap<>();
        Map<String, Integer> answered = new HashMap<>();
        Map<String, Map<String, Integer>> said = new HashMap<>();
        for (Answer answer : answers) {
            people.computeIfAbsent(answer.commune(), c -> new HashMap<>()).merge(answer.audience(), 1, Integer::sum);
            answer.said().forEach((question, values) -> {
                answered.merge(question, 1, Integer::sum);
                Set<String> each = new HashSet<>(values);
                each.forEach(value ->
                        said.computeIfAbsent(question, q -> new HashMap<>()).merge(value, 1, Integer::sum));
            });
        }
        return new SurveyCounts(people, answered, said);
    }
}
