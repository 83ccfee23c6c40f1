package fr.maillage.web.plan.frame;

import fr.maillage.plan.frame.FrameField;
import fr.maillage.plan.frame.FrameView;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.record.RecordDocument;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole frame in the API. What a program cannot set is ignored when it is sent: a record that was read can be changed and
 * sent back as it is.
 */
@Schema(
        name = "Frame",
        description = "A scheme, roadmap or protocol that actions answer to; what it says is in its versions")
public class FrameDocument extends RecordDocument {

    private static final FieldAccess<FrameDocument, FrameField> ACCESS = new FieldAccess<FrameDocument, FrameField>(
                    FrameField.class)
            .text(FrameField.NAME, d -> d.name, (d, v) -> d.name = v)
            .text(FrameField.CODE, d -> d.code, (d, v) -> d.code = v)
            .text(FrameField.KIND, d -> d.kind, (d, v) -> d.kind = v)
            .text(FrameField.TERRITORY, d -> d.territory, (d, v) -> d.territory = v)
            .text(FrameField.STARTS_ON, d -> d.startsOn, (d, v) -> d.startsOn = v)
            .text(FrameField.ENDS_ON, d -> d.endsOn, (d, v) -> d.endsOn = v)
            .text(FrameField.DESCRIPTION, d -> d.description, (d, v) -> d.description = v);

    public String name;

    @Schema(description = "By which files call it; unique on its territory")
    public String code;

    @Schema(description = "A code of the list frame-kind: scheme, fne-roadmap…")
    public String kind;

    @Schema(description = "Code of the territory that is its perimeter: ept:200058790, per:villes-qpv…")
    public String territory;

    @Schema(description = "The first day, YYYY-MM-DD")
    public String startsOn;

    @Schema(description = "The last day, YYYY-MM-DD")
    public String endsOn;

    public String description;

    @Schema(readOnly = true, description = "Number of the version in force, else of the latest")
    public Integer number;

    @Schema(readOnly = true, description = "draft, submitted, adopted or revised")
    public String state;

    @Schema(readOnly = true, description = "Since when a version is in force; null while none is")
    public LocalDate adoptedOn;

    static FrameDocument of(FrameView frame) {
        FrameDocument document = new FrameDocument();
        ACCESS.write(document, frame.values());
        document.tell(frame);
        document.number = frame.number();
        document.state = frame.state().code();
        document.adoptedOn = frame.adoptedOn();
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<FrameField> values() {
        return ACCESS.values(this);
    }
}
