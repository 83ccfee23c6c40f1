package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.survey.form.SurveyForm;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyTerm;
import java.time.LocalDate;
import java.util.List;

/**
 * Sheet that somebody reads who is to answer.
 *
 * @param lead what stands before the questions; null for nothing
 * @param state open, early, over or empty (no questions yet)
 * @param number the version of the questions
 * @param communes where those who answer may live or work
 * @param audiences the publics among which they may say theirs
 */
public record SurveySheet(
        String title,
        String lead,
        String side,
        LocalDate opensOn,
        LocalDate closesOn,
        String state,
        int number,
        SurveyForm form,
        List<TerritoryView> communes,
        List<VocabularyTerm> audiences) {

    public boolean open() {
        return SurveyAnswerService.OPEN.equals(state);
    }
}
