package fr.maillage.web.committee;

import fr.maillage.committee.BodyField;
import fr.maillage.committee.BodyView;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.record.RecordDocument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole body in the API. What a program cannot set is ignored when it is sent: a record that was read can be changed
 * and sent back as it is.
 */
@Schema(name = "Body", description = "The committee, a working group or a jury")
public class BodyDocument extends RecordDocument {

    private static final FieldAccess<BodyDocument, BodyField> ACCESS = new FieldAccess<BodyDocument, BodyField>(
                    BodyField.class)
            .text(BodyField.NAME, d -> d.name, (d, v) -> d.name = v)
            .text(BodyField.KIND, d -> d.kind, (d, v) -> d.kind = v)
            .text(BodyField.TERRITORY, d -> d.territory, (d, v) -> d.territory = v)
            .number(BodyField.QUORUM, d -> d.quorum, (d, v) -> d.quorum = v)
            .text(BodyField.REMARK, d -> d.remark, (d, v) -> d.remark = v);

    public String name;

    @Schema(description = "committee, working-group or jury")
    public String kind;

    @Schema(description = "Code of the territory that it works for, for example per:<name> or ept:200058790")
    public String territory;

    @Schema(readOnly = true)
    public String territoryName;

    @Schema(
            description =
                    "Share of its members in percent, 1 to 100, that must be present for a vote; none: it decides by consensus")
    public Integer quorum;

    public String remark;

    @Schema(readOnly = true, description = "How many gatherings it holds that are not archived")
    public Long gatherings;

    static BodyDocument of(BodyView body) {
        BodyDocument document = new BodyDocument();
        ACCESS.write(document, body.values());
        document.tell(body);
        document.territoryName = body.territoryName();
        document.gatherings = body.gatherings();
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<BodyField> values() {
        return ACCESS.values(this);
    }
}
