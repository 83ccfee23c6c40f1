package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.survey.SurveyFilter;
import fr.maillage.web.shared.Asked;

/** The parameters that the list, its files and the API have in common. */
final class SurveyParameters {

    private SurveyParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     */
    static SurveyFilter filter(Asked asked) {
        return new SurveyFilter(
                asked.text("territory"), asked.text("q"), asked.flag("waiting"), asked.flag("archived"));
    }
}
