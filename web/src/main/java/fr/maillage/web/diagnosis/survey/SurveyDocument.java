package fr.maillage.web.diagnosis.survey;

import fr.maillage.diagnosis.survey.SurveyField;
import fr.maillage.diagnosis.survey.SurveyView;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.record.RecordDocument;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole survey in the API. What a program cannot set is ignored when it is sent: a record that was read can be changed
 * and sent back as it is.
 */
@Schema(name = "Survey", description = "A survey; its questions are read and written apart")
public class SurveyDocument extends RecordDocument {

    private static final FieldAccess<SurveyDocument, SurveyField> ACCESS = new FieldAccess<SurveyDocument, SurveyField>(
                    SurveyField.class)
            .text(SurveyField.TITLE, d -> d.title, (d, v) -> d.title = v)
            .text(SurveyField.TERRITORY, d -> d.territory, (d, v) -> d.territory = v)
            .text(SurveyField.SIDE, d -> d.side, (d, v) -> d.side = v)
            .day(SurveyField.OPENS_ON, d -> d.opensOn, (d, v) -> d.opensOn = v)
            .day(SurveyField.CLOSES_ON, d -> d.closesOn, (d, v) -> d.closesOn = v)
            .text(SurveyField.INTRODUCTION, d -> d.introduction, (d, v) -> d.introduction = v)
            .number(SurveyField.GOAL, d -> d.goal, (d, v) -> d.goal = v);

    public String title;

    @Schema(description = "Code of the territory in whose communes people answer, for example ept:200058790")
    public String territory;

    @Schema(readOnly = true)
    public String territoryName;

    @Schema(description = "Whom it asks: residents or professionals")
    public String side;

    public LocalDate opensOn;

    @Schema(description = "Its last day")
    public LocalDate closesOn;

    @Schema(description = "What people read before the questions")
    public String introduction;

    @Schema(description = "How many answers it wants")
    public Integer goal;

    @Schema(readOnly = true, description = "The version of its questions; 0 while it has none")
    public Long form;

    @Schema(readOnly = true, description = "How many answers were counted in releases")
    public Long answers;

    static SurveyDocument of(SurveyView survey) {
        SurveyDocument document = new SurveyDocument();
        ACCESS.write(document, survey.values());
        document.tell(survey);
        document.territoryName = survey.territoryName();
        document.form = survey.form();
        document.answers = survey.answers();
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<SurveyField> values() {
        return ACCESS.values(this);
    }
}
