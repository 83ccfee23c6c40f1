package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.model.Survey;
import fr.maillage.diagnosis.persistence.SurveyRepository;
import fr.maillage.diagnosis.persistence.SurveyResultRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Number of answers that a survey wants of a commune, of a public, or of a public of a commune. Setting it needs EDIT_DIAGNOSIS
 * on the survey's territory.
 */
@Stateless
public class SurveyGoalService {

    private static final int MOST = 100_000;

    @Inject
    private SurveyRepository surveys;

    @Inject
    private SurveyResultRepository results;

    @Inject
    private SurveySheets sheets;

    @Inject
    private SurveyLifecycle lifecycle;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    /**
     * Sets a goal, in place of the one that there is for the same people.
     *
     * @param version the version of the survey that the caller has seen
     * @param commune its code; null for all
     * @param audience the code of a public; null for everybody
     * @throws Problem INVALID on {@code commune}, {@code audience} or {@code wanted}; STALE, DENIED, CONFLICT and NOT_FOUND as
     *     for a change of the survey
     */
    public void set(UUID id, int version, String commune, String audience, Integer wanted) {
        Survey survey = changed(id, version);
        if (wanted == null || wanted < 1 || wanted > MOST) {
            throw Problem.invalid(
                    "wanted", "diagnosis-survey-goal", wanted == null ? "" : wanted.toString(), "1", "" + MOST);
        }
        if (commune == null && audience == null) {
            throw Problem.invalid("commune", "diagnosis-survey-goal-whom", null);
        }
        if (audience != null && !vocabularies.all().knows(audience, Vocabulary.AUDIENCE)) {
            throw Problem.invalid("audience", "unknown-value", audience);
        }
        long key = commune == null ? 0 : commune(survey, commune);
        String whom = audience == null ? "" : audience;
        results.removeGoal(survey.id(), key, whom);
        results.addGoal(survey.id(), key, whom, wanted);
        lifecycle.record(survey, "goals", List.of());
    }

    /**
     * The communes of which an answer may be wanted, by their names.
     *
     * @throws Problem UNAUTHENTICATED, DENIED, NOT_FOUND
     */
    public List<TerritoryView> communes(UUID id) {
        caller.require(Permission.READ);
        return sheets.communes(lifecycle.find(id).territoryId());
    }

    /**
     * Gives a goal up.
     *
     * @param commune its key; 0 for all
     * @throws Problem as {@link #set}
     */
    public void remove(UUID id, int version, long commune, String audience) {
        Survey survey = changed(id, version);
        results.removeGoal(survey.id(), commune, audience == null ? "" : audience);
        lifecycle.record(survey, "goals", List.of());
    }

    private Survey changed(UUID id, int version) {
        Survey survey = lifecycle.forChange(id, version);
        lifecycle.requireActive(survey);
        survey.touch(lifecycle.now());
        surveys.flush();
        return survey;
    }

    private long commune(Survey survey, String code) {
        return sheets.communes(survey.territoryId()).stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .map(TerritoryView::id)
                .orElseThrow(() -> Problem.invalid("commune", "diagnosis-survey-commune", code));
    }
}
