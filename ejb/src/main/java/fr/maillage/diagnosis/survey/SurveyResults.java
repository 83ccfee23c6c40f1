package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.told.ToldCount;
import java.time.LocalDate;
import java.util.List;

/**
 * Results of a survey: as they stand, for who may read single answers, or as they were told edition by edition; a count
 * that was not told is null.
 *
 * @param live whether it is as it stands, which is not to be published
 * @param answers how many there are, or were counted in editions
 * @param editions the first one first
 * @param questions in the order in which they are asked now; a question of an older version that is asked no more comes last
 * @param communes where those live who answered, by their names
 * @param elsewhere how many were counted without telling of which commune they are
 * @param audiences what public they say they are
 * @param goals what is wanted of whom, and what came
 */
public record SurveyResults(
        boolean live,
        long answers,
        List<SurveyEdition> editions,
        List<QuestionResult> questions,
        List<Part> communes,
        long elsewhere,
        List<Part> audiences,
        List<Goal> goals) {

    /** The day of the last edition; null where there is none. */
    public LocalDate releasedOn() {
        return editions.isEmpty() ? null : editions.get(editions.size() - 1).day();
    }

    /**
     * Result of one question.
     *
     * @param answered how many answered it; null where it is not told
     * @param choices in their order; empty for days, words and numbers that may be any
     * @param mean of a number or a scale; null where it is not told, and for the others
     * @param words how many free words may be read
     */
    public record QuestionResult(Question question, Long answered, List<Part> choices, Double mean, long words) {}

    /**
     * A part of those who answered.
     *
     * @param codes what it is called by programs: one, or several that are counted together; never empty but for those who say
     *     nothing
     * @param name what it is called on pages; null for publics and for those who say nothing
     * @param none whether those who say nothing are counted here, too
     * @param people null where it is not told
     * @param share of those who might be, from 0 to 1; null where it is not told
     */
    public record Part(List<String> codes, String name, boolean none, Long people, Double share) {

        /** The codes as one, with plus signs between them. */
        public String code() {
            return ToldCount.code(codes);
        }
    }

    /**
     * Goal for the answers of a commune and a public.
     *
     * @param commune its key; 0 for all
     * @param communeName null for all
     * @param audience null for everybody
     * @param people how many came; null where it is not told
     */
    public record Goal(long commune, String communeName, String audience, int wanted, Long people) {}
}
