package fr.maillage.web.plan.action;

import fr.maillage.identity.Permission;
import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.action.ActionView;
import fr.maillage.plan.action.Milestone;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Page;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.record.RecordResource;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Paging;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Actions, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/actions")
@Needs(Permission.EDIT_PLAN)
@Tag(name = "actions")
public class ActionResource extends RecordResource<ActionDetail, ActionField, ActionDocument> {

    @Inject
    private ActionService actions;

    @Inject
    private VocabularyService vocabularies;

    public ActionResource() {
        super("plan.action");
    }

    /**
     * A page of the list.
     *
     * @param total how many actions fit
     * @param page zero-based
     * @param size actions per page, at most 200
     */
    @Schema(name = "ActionPage")
    public record Answer(long total, int page, int size, List<ActionDocument> items) {}

    @GET
    @Operation(
            summary = "List actions",
            description =
                    "In a stable order; sort by code, title, startsOn or endsOn, with a minus sign in front for the"
                            + " descending order. States, progress and lateness are those of the day that is asked for.")
    @APIResponse(responseCode = "200", description = "A page of actions")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown term, state or order")
    public Answer list(
            @Parameter(description = "What is kept or takes place there or in a part of it: dep:93, com:93032…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Words that must all occur") @QueryParam("q") String q,
            @Parameter(description = "idea, planned, running, done, suspended or abandoned") @QueryParam("state")
                    String state,
            @Parameter(description = "Code of a kind of actions") @QueryParam("kind") String kind,
            @Parameter(description = "Code of a public") @QueryParam("public") String audience,
            @Parameter(description = "Code of an axis or objective, with its frame or without") @QueryParam("line")
                    String line,
            @Parameter(description = "Identifier of the actor that leads") @QueryParam("lead") String lead,
            @Parameter(description = "Identifier of a place where it happens") @QueryParam("place") String place,
            @Parameter(description = "Identifier of a frame of which it serves a line") @QueryParam("frame")
                    String frame,
            @Parameter(description = "Identifier of a finding that it answers to") @QueryParam("finding")
                    String finding,
            @Parameter(
                            description =
                                    "Identifier of the person who answers for it, where you read contacts of the territory that keeps it")
                    @QueryParam("person")
                    String person,
            @Parameter(
                            description =
                                    "true for those that you lead: you answer for them, or an actor that you are a contact of leads them; where nobody said who you are, those that your territories keep")
                    @QueryParam("mine")
                    String mine,
            @Parameter(description = "true for late ones only") @QueryParam("late") String late,
            @Parameter(description = "The day, YYYY-MM-DD; today without") @QueryParam("at") String at,
            @Parameter(description = "true for archived ones only") @QueryParam("archived") String archived,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        Asked asked = Asked.byProgram(uri().getQueryParameters()::getFirst);
        LocalDate day = actions.day(asked.day("at"));
        Page<ActionView> found =
                actions.list(ActionParameters.filter(asked, vocabularies.all()), day, Paging.request(page, size, sort));
        Map<Long, FrameLineRef> principals = actions.principals(found.items());
        Map<Long, List<Milestone>> milestones = actions.milestones(found.items());
        return new Answer(
                found.total(),
                found.request().page(),
                found.request().size(),
                found.items().stream()
                        .map(action -> ActionDocument.of(
                                action,
                                principals.get(action.key()),
                                milestones.getOrDefault(action.key(), List.of()),
                                day))
                        .toList());
    }

    @POST
    @Operation(summary = "Enter an action", description = "An idea where no state is said.")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The territory is outside yours")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(ActionDocument document) {
        return created(actions.create(Records.present(document).values()));
    }

    @Override
    protected ActionService service() {
        return actions;
    }

    @Override
    protected ActionDocument document(ActionDetail action) {
        LocalDate day = actions.day(
                Asked.byProgram(uri().getQueryParameters()::getFirst).day("at"));
        return ActionDocument.of(
                actions.on(action.action(), day),
                action.lines().stream().findFirst().orElse(null),
                action.milestones(),
                day);
    }

    @Override
    protected FieldValues<ActionField> values(ActionDocument document) {
        return document.values();
    }
}
