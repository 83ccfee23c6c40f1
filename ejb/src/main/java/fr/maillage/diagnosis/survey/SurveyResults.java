package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.survey.form.Question;
import java.util.List;

/**
 * What was answered to a survey, without telling of fewer than five people; a count that is not told is null.
 *
 * @param answers how many were given
 * @param counted how many of them are counted here: the first ones, by fives
 * @param questions in the order in which they are asked now; a question of an older version that is asked no more comes last
 * @param communes where those live who answered, by their names
 * @param audiences what public they say they are, by its code; null for those who say nothing
 * @param goals what is wanted of whom, and what came
 */
public record SurveyResults(
        long answers,
        long counted,
        List<QuestionResult> questions,
        List<Part> communes,
        List<Part> audiences,
        List<Goal> goals) {

    /**
     * What was answered to one question.
     *
     * @param answered how many answered it; null where it is not told
     * @param choices in their order; empty for numbers, days and words
     * @param mean of a number or a scale; null where it is not told, and for the others
     * @param words how many free words may be read
     */
    public record QuestionResult(Question question, Long answered, List<Part> choices, Double mean, long words) {}

    /**
     * A part of those who answered.
     *
     * @param people null where it is not told
     * @param share of those who answered, from 0 to 1; null where it is not told
     */
    public record Part(String code, String name, Long people, Double share) {}

    /**
     * What is wanted.
     *
     * @param commune its key; 0 for all
     * @param communeName null for all
     * @param audience null for everybody
     * @param people how many came; null where it is not told
     */
    public record Goal(long commune, String communeName, String audience, int wanted, Long people) {}
}
