package fr.maillage.web.diagnosis.finding;

import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingRef;
import fr.maillage.diagnosis.finding.FindingView;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.record.RecordDocument;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole finding in the API. What a program cannot set is ignored when it is sent: a record that was read can be changed
 * and sent back as it is.
 */
@Schema(name = "Finding", description = "What is concluded from what was said, and on what it rests")
public class FindingDocument extends RecordDocument {

    private static final FieldAccess<FindingDocument, FindingField> ACCESS = new FieldAccess<
                    FindingDocument, FindingField>(FindingField.class)
            .text(FindingField.TITLE, d -> d.title, (d, v) -> d.title = v)
            .text(FindingField.CONCLUSION, d -> d.conclusion, (d, v) -> d.conclusion = v)
            .text(FindingField.TERRITORY, d -> d.territory, (d, v) -> d.territory = v)
            .codes(FindingField.THEMES, d -> d.themes, (d, v) -> d.themes = v)
            .codes(FindingField.PUBLICS, d -> d.publics, (d, v) -> d.publics = v)
            .number(FindingField.IMPORTANCE, d -> d.importance, (d, v) -> d.importance = v)
            .number(FindingField.FEASIBILITY, d -> d.feasibility, (d, v) -> d.feasibility = v)
            .text(FindingField.STATE, d -> d.state, (d, v) -> d.state = v)
            .text(FindingField.PROPOSED_ON, d -> d.proposedOn, (d, v) -> d.proposedOn = v)
            .text(FindingField.ADOPTED_ON, d -> d.adoptedOn, (d, v) -> d.adoptedOn = v)
            .text(FindingField.SUPERSEDED_BY, d -> d.supersededBy, (d, v) -> d.supersededBy = v)
            .codes(FindingField.EVIDENCE, d -> d.evidence, (d, v) -> d.evidence = v);

    @Schema(readOnly = true, description = "By which a file calls it; null for one that was entered here")
    public String code;

    public String title;

    public String conclusion;

    @Schema(description = "Code of the territory that it is about: dep:93, ept:200058790, com:93032…")
    public String territory;

    @Schema(description = "Codes of themes")
    public List<String> themes;

    @Schema(description = "Codes of publics")
    public List<String> publics;

    @Schema(description = "From 1 to 5")
    public Integer importance;

    @Schema(description = "From 1 to 5")
    public Integer feasibility;

    @Schema(description = "draft, discussed, adopted or superseded; it only goes forward, a new one is a draft without")
    public String state;

    @Schema(description = "The day, YYYY-MM-DD")
    public String proposedOn;

    @Schema(description = "The day, YYYY-MM-DD; of an adopted one")
    public String adoptedOn;

    @Schema(description = "Identifier of the adopted finding that took its place; of a superseded one")
    public String supersededBy;

    @Schema(
            description = "What it rests on, each as its kind, a colon and its identifier (diagnosis.statement:…), or"
                    + " when it is sent the code of a statement")
    public List<String> evidence;

    @Schema(readOnly = true, description = "Identifiers of the findings whose place it took; null in lists")
    public List<UUID> replaces;

    static FindingDocument of(FindingDetail detail) {
        FindingDocument document = of(detail.finding());
        document.replaces = detail.replaced().stream().map(FindingRef::id).toList();
        return document;
    }

    static FindingDocument of(FindingView finding) {
        FindingDocument document = new FindingDocument();
        ACCESS.write(document, finding.values());
        document.tell(finding);
        document.code = finding.code();
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<FindingField> values() {
        return ACCESS.values(this);
    }
}
