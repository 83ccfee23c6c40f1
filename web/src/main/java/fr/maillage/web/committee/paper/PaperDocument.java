package fr.maillage.web.committee.paper;

import fr.maillage.committee.paper.PaperField;
import fr.maillage.committee.paper.PaperView;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.record.RecordDocument;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document of a gathering in the API, without its file. What a program cannot set is ignored when it is sent: a record that
 * was read can be changed and sent back as it is.
 */
@Schema(name = "MeetingDocument", description = "What people read for a gathering")
public class PaperDocument extends RecordDocument {

    private static final FieldAccess<PaperDocument, PaperField> ACCESS = new FieldAccess<PaperDocument, PaperField>(
                    PaperField.class)
            .text(PaperField.TITLE, d -> d.title, (d, v) -> d.title = v)
            .text(PaperField.GATHERING, d -> d.gathering, (d, v) -> d.gathering = v)
            .text(PaperField.ITEM, d -> d.item, (d, v) -> d.item = v)
            .text(PaperField.ANNEX, d -> d.annex, (d, v) -> d.annex = v)
            .text(PaperField.MEMBERS, d -> d.members, (d, v) -> d.members = v);

    public String title;

    @Schema(description = "Identifier of the gathering; a document stays with its gathering")
    public String gathering;

    @Schema(readOnly = true)
    public String gatheringTitle;

    @Schema(readOnly = true, description = "YYYY-MM-DD")
    public LocalDate heldOn;

    @Schema(readOnly = true, description = "Code of the territory that the body works for")
    public String territory;

    @Schema(description = "Identifier of the item of the agenda; null for the gathering as a whole")
    public String item;

    @Schema(readOnly = true)
    public String itemTitle;

    @Schema(description = "yes for one of the annexes, or no; yes without it")
    public String annex;

    @Schema(description = "yes where members read it by their links, or no; no without it")
    public String members;

    @Schema(readOnly = true, description = "Number of the latest version of the file, from 1")
    public Integer latest;

    @Schema(readOnly = true, description = "Of the latest file")
    public String fileName;

    @Schema(readOnly = true, description = "Of the latest file, told from its content")
    public String mediaType;

    @Schema(readOnly = true, description = "Of the latest file, in bytes")
    public Long size;

    @Schema(readOnly = true, description = "When the latest file was added")
    public OffsetDateTime addedAt;

    static PaperDocument of(PaperView paper) {
        PaperDocument document = new PaperDocument();
        ACCESS.write(document, paper.values());
        document.tell(paper);
        document.gatheringTitle = paper.gatheringTitle();
        document.heldOn = paper.heldOn();
        document.territory = paper.territoryCode();
        document.itemTitle = paper.itemTitle();
        document.latest = paper.file().number();
        document.fileName = paper.file().file().name();
        document.mediaType = paper.file().file().mediaType();
        document.size = paper.file().file().size();
        document.addedAt = paper.file().addedAt();
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<PaperField> values() {
        return ACCESS.values(this);
    }
}
