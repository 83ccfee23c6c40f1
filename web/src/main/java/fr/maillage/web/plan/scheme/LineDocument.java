package fr.maillage.web.plan.scheme;

import fr.maillage.plan.LineField;
import fr.maillage.plan.scheme.FrameLine;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An axis or an objective in the API. */
@Schema(name = "SchemeLine", description = "An axis or an objective as a version of a frame says it")
public class LineDocument {

    private static final FieldAccess<LineDocument, LineField> ACCESS = new FieldAccess<LineDocument, LineField>(
                    LineField.class)
            .text(LineField.LEVEL, d -> d.level, (d, v) -> d.level = v)
            .text(LineField.CODE, d -> d.code, (d, v) -> d.code = v)
            .text(LineField.PARENT, d -> d.parent, (d, v) -> d.parent = v)
            .text(LineField.LABEL, d -> d.label, (d, v) -> d.label = v)
            .codes(LineField.PUBLICS, d -> d.publics, (d, v) -> d.publics = v)
            .text(LineField.TARGET, d -> d.target, (d, v) -> d.target = v)
            .text(LineField.UNIT, d -> d.unit, (d, v) -> d.unit = v)
            .text(LineField.DUE, d -> d.due, (d, v) -> d.due = v);

    @Schema(readOnly = true, description = "The same in all versions of the frame")
    public UUID id;

    @Schema(readOnly = true, description = "For If-Match of a write")
    public Integer version;

    @Schema(description = "axis or objective; the same in all versions")
    public String level;

    @Schema(description = "Unique in the frame; the same in all versions")
    public String code;

    @Schema(description = "Code of the axis of an objective; not of an axis")
    public String parent;

    public String label;

    @Schema(description = "Codes of the list audience")
    public List<String> publics;

    @Schema(description = "A number that is not negative, with two decimals at most")
    public String target;

    @Schema(description = "What the target counts")
    public String unit;

    @Schema(description = "The day, YYYY-MM-DD")
    public String due;

    static LineDocument of(FrameLine line) {
        LineDocument document = new LineDocument();
        ACCESS.write(document, line.values());
        document.id = line.id();
        document.version = line.version();
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<LineField> values() {
        return ACCESS.values(this);
    }
}
