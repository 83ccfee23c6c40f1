package fr.maillage.web.plan.action;

import fr.maillage.plan.action.Milestone;
import fr.maillage.plan.action.MilestoneDesk;
import fr.maillage.plan.action.MilestoneField;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A milestone in the API. */
@Schema(name = "Milestone", description = "A step of an action, due on a day")
public class MilestoneDocument {

    private static final FieldAccess<MilestoneDocument, MilestoneField> ACCESS = new FieldAccess<
                    MilestoneDocument, MilestoneField>(MilestoneField.class)
            .text(MilestoneField.PLACE, d -> d.place, (d, v) -> d.place = v)
            .text(MilestoneField.TITLE, d -> d.title, (d, v) -> d.title = v)
            .text(MilestoneField.DUE_ON, d -> d.dueOn, (d, v) -> d.dueOn = v)
            .text(MilestoneField.DONE_ON, d -> d.doneOn, (d, v) -> d.doneOn = v);

    @Schema(readOnly = true)
    public UUID id;

    @Schema(readOnly = true, description = "For If-Match of a write")
    public Integer version;

    @Schema(description = "From 1; a new one without stands at the end, another one where it is")
    public String place;

    public String title;

    @Schema(description = "The day, YYYY-MM-DD")
    public String dueOn;

    @Schema(description = "The day, YYYY-MM-DD; null while it is not done")
    public String doneOn;

    @Schema(
            writeOnly = true,
            description = "true to let it be due before the first day of the action or after the last one")
    public boolean outside;

    static MilestoneDocument of(Milestone milestone) {
        MilestoneDocument document = new MilestoneDocument();
        ACCESS.write(document, MilestoneDesk.values(milestone));
        document.id = milestone.id();
        document.version = milestone.version();
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<MilestoneField> values() {
        return ACCESS.values(this);
    }
}
