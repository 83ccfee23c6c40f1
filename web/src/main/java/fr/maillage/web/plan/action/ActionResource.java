package fr.maillage.web.plan.action;

import fr.maillage.identity.Permission;
import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionList;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.action.ActionView;
import fr.maillage.plan.action.Milestone;
import fr.maillage.record.FieldValues;
import fr.maillage.record.list.ListRequest;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.list.ListReading;
import fr.maillage.web.shared.list.ListTextFilter;
import fr.maillage.web.shared.record.RecordResource;
import fr.maillage.web.shared.rest.Needs;
import fr.maillage.web.shared.rest.Records;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
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
    private ActionList list;

    @Inject
    private ListReading lists;

    public ActionResource() {
        super("plan.action");
    }

    @GET
    @Operation(summary = ListTextFilter.SUMMARY)
    @Extension(name = ListTextFilter.LIST, value = "fr.maillage.plan.action.ActionList")
    public Response list() {
        return lists.pageOf(list, uri(), this::documents);
    }

    private List<ActionDocument> documents(List<ActionView> some, ListRequest request) {
        Map<Long, FrameLineRef> principals = actions.principals(some);
        Map<Long, List<Milestone>> milestones = actions.milestones(some);
        return some.stream()
                .map(action -> ActionDocument.of(
                        action,
                        principals.get(action.key()),
                        milestones.getOrDefault(action.key(), List.of()),
                        list.day(request)))
                .toList();
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
