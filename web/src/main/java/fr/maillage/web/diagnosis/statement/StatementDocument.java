package fr.maillage.web.diagnosis.statement;

import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.StatementDetail;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementView;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.record.RecordDocument;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole statement in the API. What a program cannot set is ignored when it is sent: a record that was read can be
 * changed and sent back as it is.
 */
@Schema(name = "Statement", description = "What a group of a gathering or a resident said")
public class StatementDocument extends RecordDocument {

    private static final FieldAccess<StatementDocument, StatementField> ACCESS = new FieldAccess<
                    StatementDocument, StatementField>(StatementField.class)
            .text(StatementField.WORDS, d -> d.words, (d, v) -> d.words = v)
            .text(StatementField.NATURE, d -> d.nature, (d, v) -> d.nature = v)
            .text(StatementField.POLARITY, d -> d.polarity, (d, v) -> d.polarity = v)
            .codes(StatementField.THEMES, d -> d.themes, (d, v) -> d.themes = v)
            .codes(StatementField.PUBLICS, d -> d.publics, (d, v) -> d.publics = v)
            .text(StatementField.PLACE, d -> d.place, (d, v) -> d.place = v)
            .text(StatementField.EXHIBIT, d -> d.exhibit, (d, v) -> d.exhibit = v)
            .text(StatementField.SAID_ON, d -> d.saidOn, (d, v) -> d.saidOn = v);

    @Schema(readOnly = true, description = "By which a file calls it; null for one that was entered here")
    public String code;

    @Schema(
            description =
                    "Identifier of the collection to which it belongs, which cannot change; without, that of the group or"
                            + " of the respondent")
    public String collection;

    @Schema(readOnly = true, description = "How the collection is called")
    public String collectionTitle;

    public String words;

    @Schema(
            readOnly = true,
            description =
                    "The words on the day when the finding was adopted whose statements are listed; null otherwise")
    public String adoptedWords;

    @Schema(description = "observation, need or proposal")
    public String nature;

    @Schema(description = "negative, neutral or positive; neutral without")
    public String polarity;

    @Schema(description = "Codes of themes")
    public List<String> themes;

    @Schema(description = "Codes of publics")
    public List<String> publics;

    @Schema(description = "Identifier of the place that it speaks of")
    public String place;

    @Schema(description = "Identifier of the document of the diagnosis on which it stands")
    public String exhibit;

    @Schema(description = "The day, YYYY-MM-DD")
    public String saidOn;

    @Schema(
            description = "Identifier of the group that said it, or its code where the gathering is named, too; it"
                    + " cannot change")
    public String group;

    @Schema(description = "Identifier of the group's gathering")
    public String gathering;

    @Schema(description = "Identifier of the respondent who said it; it cannot change")
    public String respondent;

    @Schema(readOnly = true, description = "Code of the respondent's age band; null for a group")
    public String ageBand;

    @Schema(
            readOnly = true,
            description = "When the respondent agreed that her words are kept; null where nobody noted it")
    public OffsetDateTime consentedAt;

    @Schema(readOnly = true, description = "The respondent's commune, or the territory of the group's body")
    public String territory;

    @Schema(
            writeOnly = true,
            description = "true to store words although they look like a name, a telephone number or an address")
    public Boolean confirmed;

    static StatementDocument of(StatementDetail detail) {
        return of(detail.statement());
    }

    static StatementDocument of(StatementView statement) {
        StatementDocument document = new StatementDocument();
        ACCESS.write(document, statement.values());
        document.tell(statement);
        document.code = statement.code();
        document.collection = statement.collection().toString();
        document.collectionTitle = statement.collectionTitle();
        document.territory = statement.territoryCode();
        if (statement.professional()) {
            document.group = statement.group().id().toString();
            document.gathering = statement.group().gathering().toString();
        } else {
            document.respondent = statement.respondentId().toString();
            document.ageBand = statement.respondent().text(RespondentField.AGE_BAND);
        }
        document.consentedAt = statement.consentedAt();
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<StatementField> values() {
        return ACCESS.values(this);
    }
}
