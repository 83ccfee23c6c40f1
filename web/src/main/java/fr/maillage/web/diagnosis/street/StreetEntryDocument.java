package fr.maillage.web.diagnosis.street;

import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.street.StreetEntry;
import fr.maillage.record.FieldAccess;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Statement of one resident, as a telephone sends it. */
@Schema(name = "StreetEntry", description = "What one resident said in the street, without her name")
public class StreetEntryDocument {

    private static final FieldAccess<StreetEntryDocument, RespondentField> ABOUT = new FieldAccess<
                    StreetEntryDocument, RespondentField>(RespondentField.class)
            .text(RespondentField.TERRITORY, d -> d.territory, (d, v) -> d.territory = v)
            .text(RespondentField.AGE_BAND, d -> d.ageBand, (d, v) -> d.ageBand = v)
            .text(RespondentField.EQUIPMENT, d -> d.equipment, (d, v) -> d.equipment = v)
            .text(RespondentField.FRENCH_EASE, d -> d.frenchEase, (d, v) -> d.frenchEase = v)
            .text(RespondentField.SITUATION, d -> d.situation, (d, v) -> d.situation = v);

    private static final FieldAccess<StreetEntryDocument, StatementField> SAID = new FieldAccess<
                    StreetEntryDocument, StatementField>(StatementField.class)
            .text(StatementField.WORDS, d -> d.words, (d, v) -> d.words = v)
            .text(StatementField.NATURE, d -> d.nature, (d, v) -> d.nature = v)
            .codes(StatementField.THEMES, d -> d.themes, (d, v) -> d.themes = v)
            .day(StatementField.SAID_ON, d -> d.saidOn, (d, v) -> d.saidOn = v);

    @Schema(description = "A UUID by which the entry is taken once, however often it is sent")
    public String key;

    @Schema(description = "A UUID by which the same telephone calls the same resident again")
    public String person;

    @Schema(description = "Where she lives: the code of a commune or QPV")
    public String territory;

    @Schema(description = "A code of the list age-band")
    public String ageBand;

    @Schema(description = "A code of the list equipment")
    public String equipment;

    @Schema(description = "A code of the list french-ease")
    public String frenchEase;

    @Schema(description = "A code of the list situation")
    public String situation;

    @Schema(description = "observation, need or proposal")
    public String nature;

    @Schema(description = "At most 2,000 characters")
    public String words;

    @Schema(description = "Codes of themes, at most 10")
    public List<String> themes;

    public LocalDate saidOn;

    @Schema(description = "SHA-256 in hexadecimal of the code that she keeps, which is sent nowhere; null for none")
    public String receipt;

    @Schema(description = "Whether she knows what her words serve for and agrees; nothing is taken without")
    public boolean consent;

    @Schema(description = "When she agreed, by the telephone's clock; null where it does not say")
    public OffsetDateTime consentedAt;

    @Schema(description = "Whether words by which somebody may be known were read again, and point at nobody")
    public boolean confirmed;

    private static UUID key(String field, String text) {
        try {
            return Identifiers.of(field, text);
        } catch (Problem noKey) {
            throw Problem.invalid(field, "unknown-value", text);
        }
    }

    StreetEntry entry() {
        return new StreetEntry(
                key("key", key),
                key("person", person),
                ABOUT.values(this),
                SAID.values(this),
                receipt,
                consent,
                consentedAt,
                confirmed);
    }
}
