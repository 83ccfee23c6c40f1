package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.survey.SurveyField;
import fr.maillage.diagnosis.survey.SurveyView;
import fr.maillage.record.FieldValues;
import fr.maillage.territory.TerritoryNames;
import fr.maillage.territory.TerritoryService;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.vocabulary.VocabularyTerm;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Names of surveys' values in the page's language. */
@Named("surveyLabels")
@RequestScoped
public class SurveyLabels extends RecordLabels<SurveyField> {

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private LanguageView language;

    @Inject
    private Texts texts;

    public SurveyLabels() {
        super(SurveyField.class, "diagnosis.survey");
    }

    @Override
    public String listed(String column, Object row) {
        return "days".equals(column) && row instanceof SurveyView survey ? days(survey.values()) : null;
    }

    private String days(FieldValues<SurveyField> values) {
        return texts.of(
                "diagnosis.survey.days",
                shown(values, SurveyField.OPENS_ON.key()),
                shown(values, SurveyField.CLOSES_ON.key()));
    }

    /** The publics that may be chosen. */
    public List<VocabularyTerm> getAudiences() {
        return vocabularies.all().terms(Vocabulary.AUDIENCE).stream()
                .filter(VocabularyTerm::active)
                .toList();
    }

    /** Names a public. */
    public String audience(String code) {
        return vocabularies
                .all()
                .label(Vocabulary.AUDIENCE, code, language.getLocale().getLanguage());
    }

    /** Names publics that are counted together. */
    public String audiences(List<String> codes) {
        return joined(codes.stream().map(this::audience).toList());
    }

    public String joined(List<String> texts) {
        return String.join(", ", texts);
    }

    /** The territory with its code, as forms offer it. */
    @Override
    protected String reference(SurveyField field, String code) {
        return territories.byCode(code).map(TerritoryNames::written).orElse(code);
    }
}
