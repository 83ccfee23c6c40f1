package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.diagnosis.survey.form.QuestionKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * People who answered a survey, as they stand.
 *
 * @param people by the key of the commune where they live, and by what public they are
 * @param answered by question
 * @param said by question and by what was answered to it; of questions whose answers are few
 */
record SurveyCounts(
        Map<Long, Map<String, Integer>> people, Map<String, Integer> answered, Map<String, Map<String, Integer>> said) {

    /** In the place of a value, for those who gave none. */
    static final String NONE = "(none)";

    /** As many whole numbers as are told one by one. */
    private static final int MOST = 150;

    /** All who answered. */
    int all() {
        return people.values().stream().mapToInt(SurveyCounts::sum).sum();
    }

    /** Counts those who live in a commune. */
    int of(long commune) {
        return sum(people.getOrDefault(commune, Map.of()));
    }

    /** Counts those of a commune (0 for all) who are of a public (empty for all). */
    int of(long commune, String audience) {
        return people.entrySet().stream()
                .filter(place -> commune == 0 || place.getKey() == commune)
                .mapToInt(place -> audience.isEmpty()
                        ? sum(place.getValue())
                        : place.getValue().getOrDefault(audience, 0))
                .sum();
    }

    int answered(Question question) {
        return answered.getOrDefault(question.name(), 0);
    }

    Map<String, Integer> said(Question question) {
        return said.getOrDefault(question.name(), Map.of());
    }

    /** Values that may be answered to a question and what an older version of it let answer, in its order. */
    List<String> values(Question question) {
        return values(question, said(question).keySet());
    }

    /** The same, with what was told of it. */
    static List<String> values(Question question, Set<String> told) {
        if (question.kind().listed()) {
            Set<String> values = new LinkedHashSet<>();
            question.choices().forEach(choice -> values.add(choice.name()));
            told.stream().filter(value -> !NONE.equals(value)).sorted().forEach(values::add);
            return new ArrayList<>(values);
        }
        if (!ordered(question)) {
            return List.of();
        }
        Set<String> values = new TreeSet<>(Comparator.comparing(BigDecimal::new));
        IntStream.rangeClosed(question.least(), question.most())
                .mapToObj(Integer::toString)
                .forEach(values::add);
        told.stream().filter(value -> !NONE.equals(value)).forEach(values::add);
        return new ArrayList<>(values);
    }

    /** Tells whether it is answered by one of some whole numbers: by a scale, or a number between two that are not far apart. */
    static boolean ordered(Question question) {
        return question.kind() == QuestionKind.SCALE
                || question.kind() == QuestionKind.INTEGER
                        && question.least() != null
                        && question.most() != null
                        && question.most() - question.least() < MOST;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
