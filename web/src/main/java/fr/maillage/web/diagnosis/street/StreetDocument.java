package fr.maillage.web.diagnosis.street;

import fr.maillage.diagnosis.street.StreetField;
import fr.maillage.diagnosis.street.StreetView;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.record.RecordDocument;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole campaign in the API. What a program cannot set is ignored when it is sent: a record that was read can be changed
 * and sent back as it is.
 */
@Schema(
        name = "StreetCampaign",
        description = "A campaign in the street, by whose link interviewers write down what is said")
public class StreetDocument extends RecordDocument {

    private static final FieldAccess<StreetDocument, StreetField> ACCESS = new FieldAccess<StreetDocument, StreetField>(
                    StreetField.class)
            .text(StreetField.TITLE, d -> d.title, (d, v) -> d.title = v)
            .text(StreetField.TERRITORY, d -> d.territory, (d, v) -> d.territory = v)
            .text(StreetField.MODE, d -> d.mode, (d, v) -> d.mode = v)
            .day(StreetField.OPENS_ON, d -> d.opensOn, (d, v) -> d.opensOn = v)
            .day(StreetField.CLOSES_ON, d -> d.closesOn, (d, v) -> d.closesOn = v)
            .text(StreetField.QUESTION, d -> d.question, (d, v) -> d.question = v)
            .number(StreetField.GOAL, d -> d.goal, (d, v) -> d.goal = v);

    public String title;

    @Schema(description = "Code of the territory inside which the respondents live, for example ept:200058790")
    public String territory;

    @Schema(readOnly = true)
    public String territoryName;

    @Schema(description = "How they are asked, a code of the list collection-mode, for example micro-trottoir")
    public String mode;

    public LocalDate opensOn;

    @Schema(description = "Its last day")
    public LocalDate closesOn;

    @Schema(description = "What interviewers ask")
    public String question;

    @Schema(description = "How many respondents it wants")
    public Integer goal;

    @Schema(readOnly = true, description = "How many were met")
    public Long respondents;

    @Schema(readOnly = true, description = "How many statements were taken and are not archived")
    public Long statements;

    static StreetDocument of(StreetView campaign) {
        StreetDocument document = new StreetDocument();
        ACCESS.write(document, campaign.values());
        document.tell(campaign);
        document.territoryName = campaign.territoryName();
        document.respondents = campaign.respondents();
        document.statements = campaign.statements();
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<StreetField> values() {
        return ACCESS.values(this);
    }
}
