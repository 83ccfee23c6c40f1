package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.survey.SurveyResults;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was answered to a survey, in the API.
 *
 * @param answers how many were given
 * @param counted how many of them are counted here: the first ones, by fives
 * @param communes where those live who answered
 * @param audiences what public they say they are; without a code for those who say nothing
 */
@Schema(name = "SurveyResults")
public record SurveyResultsDocument(
        long answers, long counted, List<Asked> questions, List<Part> communes, List<Part> audiences) {

    /**
     * What was answered to a question.
     *
     * @param answered how many answered it; left out for fewer than five
     * @param choices empty for numbers, days and words
     * @param mean of numbers and scales
     */
    @Schema(name = "SurveyResult")
    public record Asked(String question, String label, Long answered, List<Part> choices, Double mean) {}

    /**
     * A part of those who answered.
     *
     * @param people left out where it is not told
     * @param share from 0 to 1; left out where it is not told
     */
    @Schema(name = "SurveyPart")
    public record Part(String code, String name, Long people, Double share) {}

    static SurveyResultsDocument of(SurveyResults results) {
        return new SurveyResultsDocument(
                results.answers(),
                results.counted(),
                results.questions().stream()
                        .map(q -> new Asked(
                                q.question().name(), q.question().label(), q.answered(), parts(q.choices()), q.mean()))
                        .toList(),
                parts(results.communes()),
                parts(results.audiences()));
    }

    private static List<Part> parts(List<SurveyResults.Part> parts) {
        return parts.stream()
                .map(p -> new Part(p.code(), p.name(), p.people(), p.share()))
                .toList();
    }
}
