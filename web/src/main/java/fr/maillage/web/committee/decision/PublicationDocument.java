package fr.maillage.web.committee.decision;

import fr.maillage.committee.publication.Mark;
import fr.maillage.committee.publication.PublicationSheet;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Version of a decision that everybody reads, or would, in the API. */
@Schema(name = "DecisionPublication")
public class PublicationDocument {

    @Schema(description = "Of the decision, for If-Match of a write")
    public int version;

    @Schema(description = "By which the decision is cited")
    public String number;

    @Schema(description = "What the register says")
    public String decided;

    @Schema(description = "What everybody reads, or would")
    public String text;

    @Schema(description = "What everybody reads of the minutes, or would; empty for nothing")
    public String minutes;

    @Schema(description = "When somebody looked at these words and published them; left out for never")
    public OffsetDateTime lookedAt;

    @JsonbProperty("public")
    @Schema(name = "public", description = "Whether everybody reads it now")
    public boolean shown;

    @Schema(description = "Whether the register says something else since then")
    public boolean changed;

    @Schema(description = "Whether it may be published; one that is archived, or was withdrawn before, is not")
    public boolean offered;

    @Schema(description = "What in these words may tell who somebody is")
    public List<Name> names;

    /**
     * Words that may tell who somebody is.
     *
     * @param words as they are written
     * @param known whether somebody known there is called so; else they look like a name, a telephone number or an address
     */
    @Schema(name = "DecisionPublicationName")
    public record Name(String words, boolean known) {}

    static PublicationDocument of(PublicationSheet sheet, List<Mark> marks) {
        PublicationDocument document = new PublicationDocument();
        document.version = sheet.version();
        document.number = sheet.number();
        document.decided = sheet.decided();
        document.text = sheet.text();
        document.minutes = sheet.minutes();
        document.lookedAt = sheet.lookedAt();
        document.shown = sheet.shown();
        document.changed = sheet.changed();
        document.offered = sheet.offered();
        document.names = names(marks);
        return document;
    }

    static List<Name> names(List<Mark> marks) {
        return marks.stream().map(mark -> new Name(mark.words(), mark.known())).toList();
    }
}
