package fr.maillage.demonstration;

import fr.maillage.diagnosis.survey.SurveyAnswerService;
import fr.maillage.diagnosis.survey.SurveyDetail;
import fr.maillage.diagnosis.survey.SurveyEditionService;
import fr.maillage.diagnosis.survey.SurveyEntry;
import fr.maillage.diagnosis.survey.SurveyField;
import fr.maillage.diagnosis.survey.SurveyFormService;
import fr.maillage.diagnosis.survey.SurveyService;
import fr.maillage.record.FieldValues;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Two surveys with the questionnaires that ship: one of residents that is over, one of professionals that goes on. Made up. */
@ApplicationScoped
class StorySurveys {

    private static final String FOLDER = "voices";

    /** The columns that are no question. */
    private static final Set<String> AROUND = Set.of("jours", "insee", "public");

    @Inject
    private StoryFiles files;

    @Inject
    private SurveyService surveys;

    @Inject
    private SurveyFormService forms;

    @Inject
    private SurveyAnswerService answers;

    @Inject
    private SurveyEditionService editions;

    /** Asks and answers them as a committee of that territory, and tells what was answered. */
    void load(TerritoryView where, LocalDate today) {
        for (Map<String, String> record : StoryFile.records("voices/surveys.txt")) {
            String side = record.get("side");
            SurveyDetail survey = surveys.create(FieldValues.none(SurveyField.class)
                    .with(SurveyField.TITLE, record.get("title"))
                    .with(SurveyField.TERRITORY, where.code())
                    .with(SurveyField.SIDE, side)
                    .with(SurveyField.INTRODUCTION, record.get("introduction"))
                    .with(
                            SurveyField.OPENS_ON,
                            today.plusDays(Long.parseLong(record.get("opens"))).toString())
                    .with(
                            SurveyField.CLOSES_ON,
                            today.plusDays(Long.parseLong(record.get("closes"))).toString())
                    .with(SurveyField.GOAL, record.get("goal")));
            forms.replace(survey.id(), survey.version(), side);
            for (Map<String, String> row : files.rows(FOLDER, "survey-" + side, where)) {
                answers.enter(survey.id(), entry(row, today));
            }
            editions.release(survey.id());
        }
    }

    private static SurveyEntry entry(Map<String, String> row, LocalDate today) {
        Map<String, List<String>> said = new HashMap<>();
        row.forEach((question, answer) -> {
            if (!AROUND.contains(question)) {
                said.put(question, StoryVoices.list(answer));
            }
        });
        return new SurveyEntry(
                UUID.randomUUID().toString(),
                null,
                today.minusDays(Long.parseLong(row.get("jours"))),
                "com:" + row.get("insee"),
                row.get("public"),
                true,
                said,
                null);
    }
}
