package fr.maillage.web.diagnosis.exhibit;

import fr.maillage.diagnosis.exhibit.ExhibitField;
import fr.maillage.diagnosis.exhibit.ExhibitView;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.record.RecordDocument;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document of the diagnosis in the API, without its file. What a program cannot set is ignored when it is sent: a record
 * that was read can be changed and sent back as it is.
 */
@Schema(name = "DiagnosisExhibit", description = "A photographed sheet, minutes or a study that the diagnosis rests on")
public class ExhibitDocument extends RecordDocument {

    private static final FieldAccess<ExhibitDocument, ExhibitField> ACCESS = new FieldAccess<
                    ExhibitDocument, ExhibitField>(ExhibitField.class)
            .text(ExhibitField.TITLE, d -> d.title, (d, v) -> d.title = v)
            .text(ExhibitField.NATURE, d -> d.nature, (d, v) -> d.nature = v)
            .text(ExhibitField.TERRITORY, d -> d.territory, (d, v) -> d.territory = v)
            .text(ExhibitField.DATED_ON, d -> d.datedOn, (d, v) -> d.datedOn = v)
            .text(ExhibitField.ASKED_BY, d -> d.askedBy, (d, v) -> d.askedBy = v)
            .text(ExhibitField.AGREED_ON, d -> d.agreedOn, (d, v) -> d.agreedOn = v);

    public String title;

    @Schema(description = "sheet, minutes, study or other")
    public String nature;

    @Schema(description = "Code of the territory that it tells of, for example com:93032")
    public String territory;

    @Schema(readOnly = true)
    public String territoryName;

    @Schema(description = "When it was written or taken, YYYY-MM-DD")
    public String datedOn;

    @Schema(description = "Who asked those who wrote on it whether it may be kept; a sheet needs it")
    public String askedBy;

    @Schema(description = "When they agreed, YYYY-MM-DD; a sheet needs it")
    public String agreedOn;

    @Schema(readOnly = true, description = "Of the file, told from its content")
    public String mediaType;

    @Schema(readOnly = true, description = "Of the file, in bytes")
    public Long size;

    @Schema(readOnly = true, description = "When the file was erased; null while it is there")
    public OffsetDateTime fileErasedAt;

    @Schema(readOnly = true, description = "How many statements stand on it and are not archived")
    public Long statements;

    static ExhibitDocument of(ExhibitView exhibit) {
        ExhibitDocument document = new ExhibitDocument();
        ACCESS.write(document, exhibit.values());
        document.tell(exhibit);
        document.territoryName = exhibit.territoryName();
        document.mediaType = exhibit.mediaType();
        document.size = exhibit.size();
        document.fileErasedAt = exhibit.fileErasedAt();
        document.statements = exhibit.statements();
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<ExhibitField> values() {
        return ACCESS.values(this);
    }
}
