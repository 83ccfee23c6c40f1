package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.model.Survey;
import fr.maillage.diagnosis.model.SurveyValue;
import fr.maillage.diagnosis.persistence.SurveyResultRepository;
import fr.maillage.diagnosis.survey.form.SurveyForm;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Answers to a survey. Who may change the survey reads them as they stand; the others, who need READ, read what was told
 * of it ({@link SurveyEditionService}). Free words are read by whoever may once they are shown, which needs EDIT_DIAGNOSIS on the
 * survey's territory.
 */
@Stateless
public class SurveyResultService {

    @Inject
    private SurveyResultRepository results;

    @Inject
    private SurveyCounter counter;

    @Inject
    private SurveyLifecycle lifecycle;

    @Inject
    private Caller caller;

    /**
     * Sums the answers, in a number of statements that does not depend on how many there are.
     *
     * @throws Problem UNAUTHENTICATED, DENIED, NOT_FOUND
     */
    public SurveyResults get(UUID id) {
        caller.require(Permission.READ);
        Survey survey = lifecycle.find(id);
        SurveyForm form = counter.form(survey);
        return lifecycle.editable(survey) ? counter.live(survey, form) : counter.told(survey, form);
    }

    /**
     * Free words, in the order in which they came.
     *
     * @param review waiting, shown or put-away; what is not shown needs EDIT_DIAGNOSIS on the survey's territory
     * @throws Problem DENIED, NOT_FOUND
     */
    public Page<SurveyWords> words(UUID id, String review, PageRequest request) {
        caller.require(Permission.READ);
        Survey survey = lifecycle.find(id);
        if (!SurveyValue.SHOWN.equals(review)) {
            caller.require(Permission.EDIT_DIAGNOSIS, survey.territoryId());
        }
        SurveyForm form = counter.form(survey);
        List<SurveyWords> words = results.words(survey.id(), review, request.offset(), request.size()).stream()
                .map(row -> SurveyWords.of(row, form))
                .toList();
        return new Page<>(words, results.words(survey.id(), review), request);
    }

    /**
     * Lets free words be read by all readers of the results, or puts them away.
     *
     * @param review shown or put-away
     * @throws Problem DENIED without EDIT_DIAGNOSIS on the survey's territory; NOT_FOUND for a survey or words that there
     *     are not
     */
    public void review(UUID id, long words, String review) {
        Survey survey = lifecycle.find(id);
        caller.require(Permission.EDIT_DIAGNOSIS, survey.territoryId());
        lifecycle.requireActive(survey);
        boolean known = Set.of(SurveyValue.SHOWN, SurveyValue.PUT_AWAY).contains(review);
        if (!known || !results.review(survey.id(), words, review)) {
            throw Problem.notFound("survey-words", Long.toString(words));
        }
    }
}
