package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.link.LinkedService;
import fr.maillage.diagnosis.model.Survey;
import fr.maillage.diagnosis.model.SurveyValue;
import fr.maillage.diagnosis.persistence.SurveyResultRepository;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Surveys. Reading them needs READ, for nothing in them is about one person; entering and changing one EDIT_DIAGNOSIS on its
 * territory, and moving it on both territories.
 */
@Stateless
@LocalBean
public class SurveyService extends LinkedService<Survey, SurveyDetail, SurveyField> {

    @Inject
    private SurveyLifecycle lifecycle;

    @Inject
    private SurveyList list;

    @Inject
    private SurveyResultRepository results;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    /**
     * Enters a survey.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_DIAGNOSIS on the territory
     */
    public SurveyDetail create(FieldValues<SurveyField> input) {
        caller().require(Permission.EDIT_DIAGNOSIS);
        FieldValues<SurveyField> values = check(input, FieldValues.none(SurveyField.class));
        return detail(lifecycle.create(values, allowed(values)));
    }

    /**
     * Corrects a survey; nothing is written when nothing differs.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; INVALID as for {@link #create}; DENIED without
     *     EDIT_DIAGNOSIS on the territory, before and after; CONFLICT for an archived survey; NOT_FOUND
     */
    @Override
    public SurveyDetail update(UUID id, int version, FieldValues<SurveyField> input) {
        Survey survey = lifecycle.forChange(id, version);
        lifecycle.requireActive(survey);
        FieldValues<SurveyField> before = list.byUuid(id).orElseThrow().values();
        FieldValues<SurveyField> values = check(input, before);
        lifecycle.update(survey, before, values, allowed(values));
        return detail(survey);
    }

    @Override
    protected SurveyLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected SurveyDetail detail(Survey survey) {
        boolean editable = lifecycle.editable(survey);
        return new SurveyDetail(
                list.byUuid(survey.uuid()).orElseThrow(),
                editable,
                editable ? results.answers(survey.id(), SurveyResultRepository.ALL) : null,
                editable ? results.words(survey.id(), SurveyValue.WAITING) : 0);
    }

    private FieldValues<SurveyField> check(FieldValues<SurveyField> input, FieldValues<SurveyField> before) {
        return SurveyValidator.check(input, before, vocabularies.all(), territories::byCode);
    }

    /** Gives the territory that a survey would work for, if the caller may say so. */
    private TerritoryView allowed(FieldValues<SurveyField> values) {
        TerritoryView territory = territories.required(values.text(SurveyField.TERRITORY));
        caller().require(Permission.EDIT_DIAGNOSIS, territory.id());
        return territory;
    }
}
