package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.survey.SurveyResults;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Results of a survey, in the API.
 *
 * @param live whether it is as it stands, which is not to be published; otherwise it is what was released
 * @param answers how many there are, or were counted in releases
 * @param releasedOn the day of the last release; left out where there is none
 * @param communes where those live who answered
 * @param elsewhere how many were counted without telling of which commune they are
 * @param audiences what public they say they are; an empty code for those who say nothing
 */
@Schema(name = "SurveyResults")
public record SurveyResultsDocument(
        boolean live,
        long answers,
        LocalDate releasedOn,
        List<Asked> questions,
        List<Part> communes,
        long elsewhere,
        List<Part> audiences) {

    /**
     * Results of a question.
     *
     * @param answered how many answered it; left out where it is not told
     * @param choices empty for numbers, days and words
     * @param mean of numbers and scales
     */
    @Schema(name = "SurveyResult")
    public record Asked(String question, String label, Long answered, List<Part> choices, Double mean) {}

    /**
     * A part of those who answered.
     *
     * @param code one, or several that are counted together, with plus signs between them
     * @param none whether those who say nothing are counted here, too
     * @param people left out where it is not told
     * @param share from 0 to 1; left out where it is not told
     */
    @Schema(name = "SurveyPart")
    public record Part(String code, String name, boolean none, Long people, Double share) {}

    static SurveyResultsDocument of(SurveyResults results) {
        return new SurveyResultsDocument(
                results.live(),
                results.answers(),
                results.releasedOn(),
                results.questions().stream()
                        .map(q -> new Asked(
                                q.question().name(), q.question().label(), q.answered(), parts(q.choices()), q.mean()))
                        .toList(),
                parts(results.communes()),
                results.elsewhere(),
                parts(results.audiences()));
    }

    private static List<Part> parts(List<SurveyResults.Part> parts) {
        return parts.stream()
                .map(p -> new Part(p.code(), p.name(), p.none(), p.people(), p.share()))
                .toList();
    }
}
