package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.model.Survey;
import fr.maillage.diagnosis.model.SurveyVersion;
import fr.maillage.diagnosis.persistence.SurveyAnswerRepository;
import fr.maillage.diagnosis.survey.form.SurveyForm;
import fr.maillage.diagnosis.survey.form.SurveyFormJson;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.vocabulary.VocabularyTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts together what somebody reads who is to answer. */
@ApplicationScoped
class SurveySheets {

    @Inject
    private SurveyAnswerRepository answers;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Clock clock;

    /**
     * The sheet of a survey.
     *
     * @param number the version of its questions; null for the last one
     * @throws Problem INVALID on {@code number} for a version that there is not
     */
    SurveySheet of(Survey survey, Integer number) {
        Optional<SurveyVersion> version =
                number == null ? answers.lastForm(survey.id()) : answers.form(survey.id(), number);
        if (number != null && version.isEmpty()) {
            throw Problem.invalid("number", "diagnosis-survey-version", number.toString());
        }
        return new SurveySheet(
                survey.title(),
                survey.values().text(SurveyField.INTRODUCTION),
                survey.values().text(SurveyField.SIDE),
                survey.opensOn(),
                survey.closesOn(),
                state(survey, version.isEmpty()),
                version.map(SurveyVersion::number).orElse(0),
                version.map(v -> SurveyFormJson.read(v.questions())).orElse(SurveyForm.EMPTY),
                communes(survey.territoryId()),
                vocabularies.all().terms(Vocabulary.AUDIENCE).stream()
                        .filter(VocabularyTerm::active)
                        .toList());
    }

    /** The communes of a survey's territory, by their names; itself where it is one. */
    List<TerritoryView> communes(long territory) {
        List<TerritoryView> within = territories.within(territory, TerritoryKind.COMMUNE);
        return within.isEmpty() ? territories.byId(territory).stream().toList() : within;
    }

    private String state(Survey survey, boolean empty) {
        LocalDate today = ClockProducer.today(clock);
        if (empty) {
            return "empty";
        }
        if (today.isBefore(survey.opensOn())) {
            return "early";
        }
        return today.isAfter(survey.closesOn()) ? "over" : SurveyAnswerService.OPEN;
    }
}
