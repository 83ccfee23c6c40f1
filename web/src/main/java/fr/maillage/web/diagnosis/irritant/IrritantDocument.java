package fr.maillage.web.diagnosis.irritant;

import fr.maillage.diagnosis.irritant.IrritantField;
import fr.maillage.diagnosis.irritant.IrritantView;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.record.RecordDocument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole irritant in the API. What a program cannot set is ignored when it is sent: a record that was read can be changed
 * and sent back as it is.
 */
@Schema(name = "Irritant", description = "What residents stumble over, passed on to an administration, with its answer")
public class IrritantDocument extends RecordDocument {

    private static final FieldAccess<IrritantDocument, IrritantField> ACCESS = new FieldAccess<
                    IrritantDocument, IrritantField>(IrritantField.class)
            .text(IrritantField.SUBJECT, d -> d.subject, (d, v) -> d.subject = v)
            .text(IrritantField.DESCRIPTION, d -> d.description, (d, v) -> d.description = v)
            .text(IrritantField.TERRITORY, d -> d.territory, (d, v) -> d.territory = v)
            .text(IrritantField.FINDING, d -> d.finding, (d, v) -> d.finding = v)
            .text(IrritantField.ADMINISTRATION, d -> d.administration, (d, v) -> d.administration = v)
            .text(IrritantField.SENT_ON, d -> d.sentOn, (d, v) -> d.sentOn = v)
            .text(IrritantField.STATE, d -> d.state, (d, v) -> d.state = v)
            .text(IrritantField.ANSWERED_ON, d -> d.answeredOn, (d, v) -> d.answeredOn = v)
            .text(IrritantField.ANSWER, d -> d.answer, (d, v) -> d.answer = v);

    @Schema(readOnly = true, description = "By which a file calls it; null for one that was entered here")
    public String code;

    public String subject;

    public String description;

    @Schema(description = "Code of the territory where it was met: dep:93, ept:200058790, com:93032…")
    public String territory;

    @Schema(description = "Identifier of the finding that it bears out")
    public String finding;

    public String administration;

    @Schema(description = "The day, YYYY-MM-DD")
    public String sentOn;

    @Schema(description = "waiting, answered or closed; a new one waits without")
    public String state;

    @Schema(description = "The day, YYYY-MM-DD; not of one that waits")
    public String answeredOn;

    @Schema(description = "Not of one that waits")
    public String answer;

    @Schema(
            readOnly = true,
            description = "Days from the sending to the answer, or to today while it waits; null where it was closed"
                    + " without an answer")
    public Long delay;

    static IrritantDocument of(IrritantView irritant) {
        IrritantDocument document = new IrritantDocument();
        ACCESS.write(document, irritant.values());
        document.tell(irritant);
        document.code = irritant.code();
        document.delay = irritant.delay();
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<IrritantField> values() {
        return ACCESS.values(this);
    }
}
