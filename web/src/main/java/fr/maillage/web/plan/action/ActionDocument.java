package fr.maillage.web.plan.action;

import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionView;
import fr.maillage.plan.action.Milestone;
import fr.maillage.plan.action.ProgressPolicy.Progress;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.record.RecordDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole action in the API. What a program cannot set is ignored when it is sent: a record that was read can be changed
 * and sent back as it is.
 */
@Schema(
        name = "Action",
        description = "What is done for objectives of a frame, how far it is, and since when it is late")
public class ActionDocument extends RecordDocument {

    private static final FieldAccess<ActionDocument, ActionField> ACCESS = new FieldAccess<ActionDocument, ActionField>(
                    ActionField.class)
            .text(ActionField.TITLE, d -> d.title, (d, v) -> d.title = v)
            .text(ActionField.CODE, d -> d.code, (d, v) -> d.code = v)
            .text(ActionField.KIND, d -> d.kind, (d, v) -> d.kind = v)
            .text(ActionField.TERRITORY, d -> d.territory, (d, v) -> d.territory = v)
            .text(ActionField.PURPOSE, d -> d.purpose, (d, v) -> d.purpose = v)
            .text(ActionField.STATE, d -> d.state, (d, v) -> d.state = v)
            .text(ActionField.STATE_REASON, d -> d.stateReason, (d, v) -> d.stateReason = v)
            .text(ActionField.STARTS_ON, d -> d.startsOn, (d, v) -> d.startsOn = v)
            .text(ActionField.ENDS_ON, d -> d.endsOn, (d, v) -> d.endsOn = v)
            .codes(ActionField.OBJECTIVES, d -> d.objectives, (d, v) -> d.objectives = v)
            .codes(ActionField.FINDINGS, d -> d.findings, (d, v) -> d.findings = v)
            .text(ActionField.LEAD, d -> d.lead, (d, v) -> d.lead = v)
            .codes(ActionField.PARTNERS, d -> d.partners, (d, v) -> d.partners = v)
            .codes(ActionField.PUBLICS, d -> d.publics, (d, v) -> d.publics = v)
            .codes(ActionField.PERIMETER, d -> d.perimeter, (d, v) -> d.perimeter = v)
            .codes(ActionField.COMMUNES, d -> d.communes, (d, v) -> d.communes = v)
            .codes(ActionField.PLACES, d -> d.places, (d, v) -> d.places = v)
            .text(ActionField.DELIVERABLES, d -> d.deliverables, (d, v) -> d.deliverables = v)
            .text(ActionField.RISKS, d -> d.risks, (d, v) -> d.risks = v)
            .codes(ActionField.FILE_NUMBERS, d -> d.fileNumbers, (d, v) -> d.fileNumbers = v);

    /** A milestone as of a day. */
    @Schema(name = "ActionMilestone")
    public record Step(
            UUID id,
            @Schema(description = "From 1") int place,
            String title,
            @Schema(description = "The day, YYYY-MM-DD") String dueOn,

            @Schema(description = "The day, YYYY-MM-DD; null while it is not done")
            String doneOn,

            @Schema(description = "For how many days it has been due without being done; 0 where it is not")
            long overdueDays) {

        static Step of(Milestone milestone, LocalDate day) {
            return new Step(
                    milestone.id(),
                    milestone.place(),
                    milestone.title(),
                    milestone.dueOn().toString(),
                    milestone.doneOn() == null ? null : milestone.doneOn().toString(),
                    milestone.due().overdue(day));
        }
    }

    @Schema(description = "By which files call it, in its territory")
    public String code;

    public String title;

    @Schema(description = "Code of a kind of actions")
    public String kind;

    @Schema(description = "Code of the territory whose officers keep it: dep:93, ept:200058790, com:93032…")
    public String territory;

    public String purpose;

    @Schema(description = "idea, planned, running, done, suspended or abandoned; a new one is an idea without")
    public String state;

    @Schema(description = "Why it is suspended or abandoned")
    public String stateReason;

    @Schema(description = "The day, YYYY-MM-DD")
    public String startsOn;

    @Schema(description = "The day, YYYY-MM-DD; an action that is done has one")
    public String endsOn;

    @Schema(
            description = "The lines that it serves, with their frames (STN1/O2.3), the principal one first; the code"
                    + " alone is taken where it is unique")
    public List<String> objectives;

    @Schema(description = "Codes of the findings that it answers to")
    public List<String> findings;

    @Schema(description = "Name of the actor that leads it, or when it is sent its identifier")
    public String lead;

    @Schema(description = "Names of actors, or when they are sent their identifiers")
    public List<String> partners;

    @Schema(description = "Codes of publics")
    public List<String> publics;

    @Schema(description = "Codes of the territories for whose people it is")
    public List<String> perimeter;

    @Schema(description = "Codes of the communes where it takes place")
    public List<String> communes;

    @Schema(description = "Names of places with their communes, or when they are sent their identifiers")
    public List<String> places;

    public String deliverables;

    public String risks;

    @Schema(description = "By which others file it")
    public List<String> fileNumbers;

    @Schema(readOnly = true, description = "Code of the axis of its principal line; null without one")
    public String axis;

    @Schema(readOnly = true, description = "As of the day that was asked for; in lists, too")
    public List<Step> milestones;

    @Schema(readOnly = true, description = "How many milestones are done")
    public Integer milestonesDone;

    @Schema(readOnly = true, description = "Milestones done, in percent, rounded half up; null without milestones")
    public BigDecimal progress;

    @Schema(
            readOnly = true,
            description =
                    "For how many days it has been late: planned or running, and a milestone due before the day is"
                            + " not done on it; 0 where it is not")
    public Long lateDays;

    static ActionDocument of(ActionView action, FrameLineRef principal, List<Milestone> milestones, LocalDate day) {
        ActionDocument document = new ActionDocument();
        ACCESS.write(document, action.values());
        Progress progress = action.progress(day);
        document.tell(action);
        document.axis = principal == null ? null : principal.axisCode();
        document.milestones =
                milestones.stream().map(milestone -> Step.of(milestone, day)).toList();
        document.milestonesDone = progress.done();
        document.progress = progress.percent();
        document.lateDays = action.late(day);
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<ActionField> values() {
        return ACCESS.values(this);
    }
}
