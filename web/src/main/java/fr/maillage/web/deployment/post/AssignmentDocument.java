package fr.maillage.web.deployment.post;

import fr.maillage.deployment.post.AssignmentDetail;
import fr.maillage.deployment.post.AssignmentField;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An assignment in the API. What a program cannot set is ignored when it is sent. */
@Schema(name = "PostAssignment", description = "Who holds a post, from when to when")
public class AssignmentDocument {

    private static final FieldAccess<AssignmentDocument, AssignmentField> ACCESS = new FieldAccess<
                    AssignmentDocument, AssignmentField>(AssignmentField.class)
            .text(AssignmentField.POST, d -> d.post, (d, v) -> d.post = v)
            .text(AssignmentField.ADVISER, d -> d.adviser, (d, v) -> d.adviser = v)
            .text(AssignmentField.STARTS_ON, d -> d.startsOn, (d, v) -> d.startsOn = v)
            .text(AssignmentField.ENDS_ON, d -> d.endsOn, (d, v) -> d.endsOn = v)
            .text(AssignmentField.CONTRACT_ENDS_ON, d -> d.contractEndsOn, (d, v) -> d.contractEndsOn = v);

    @Schema(readOnly = true)
    public UUID id;

    @Schema(readOnly = true, description = "For If-Match of a write")
    public Integer version;

    @Schema(description = "The code of the post; an assignment stays with its own")
    public String post;

    @Schema(description = "What files call the adviser; never a name")
    public String adviser;

    @Schema(description = "The first day, YYYY-MM-DD")
    public String startsOn;

    @Schema(description = "The last day, YYYY-MM-DD, where it is over before its contract")
    public String endsOn;

    @Schema(description = "The last day, YYYY-MM-DD")
    public String contractEndsOn;

    static AssignmentDocument of(AssignmentDetail detail) {
        AssignmentDocument document = new AssignmentDocument();
        ACCESS.write(document, detail.values());
        document.id = detail.id();
        document.version = detail.version();
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<AssignmentField> values() {
        return ACCESS.values(this);
    }
}
