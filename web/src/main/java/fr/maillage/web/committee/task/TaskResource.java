package fr.maillage.web.committee.task;

import fr.maillage.committee.task.TaskDetail;
import fr.maillage.committee.task.TaskField;
import fr.maillage.committee.task.TaskService;
import fr.maillage.committee.task.TaskView;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Page;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tasks, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/tasks")
@Needs(Permission.EDIT_COMMITTEE)
@Tag(name = "tasks")
public class TaskResource extends RecordResource<TaskDetail, TaskField, TaskDocument> {

    @Inject
    private TaskService tasks;

    public TaskResource() {
        super("committee.task");
    }

    /**
     * A page of the list.
     *
     * @param total how many tasks fit
     * @param page zero-based
     * @param size tasks per page, at most 200
     */
    @Schema(name = "TaskPage")
    public record Answer(long total, int page, int size, List<TaskDocument> items) {}

    @GET
    @Operation(
            summary = "List tasks",
            description = "In a stable order; sort by due, title or body, with a minus sign in front for the"
                    + " descending order.")
    @APIResponse(responseCode = "200", description = "A page of tasks")
    @APIResponse(responseCode = "404", description = "Unknown territory")
    @APIResponse(responseCode = "422", description = "Unknown state, day or order")
    public Answer list(
            @Parameter(description = "Of bodies that work for it or for a part of it: dep:93, ept:200058790…")
                    @QueryParam("territory")
                    String territory,
            @Parameter(description = "Words that must all occur") @QueryParam("q") String q,
            @Parameter(description = "Identifier of a body") @QueryParam("body") String body,
            @Parameter(description = "Identifier of a decision") @QueryParam("decision") String decision,
            @Parameter(description = "Identifier of who does them, where you read contacts of the territory")
                    @QueryParam("owner")
                    String owner,
            @Parameter(description = "open (not done, late ones too), late or done") @QueryParam("state") String state,
            @Parameter(description = "Day as of which they are in a state, YYYY-MM-DD; today where it is missing")
                    @QueryParam("on")
                    String on,
            @Parameter(description = "true for those of whoever asks only") @QueryParam("mine") String mine,
            @Parameter(description = "true for archived tasks only") @QueryParam("archived") String archived,
            @Parameter(description = "Zero-based") @QueryParam("page") @DefaultValue("0") String page,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("25") String size,
            @QueryParam("sort") String sort) {
        requireReader();
        Asked asked = Asked.byProgram(uri().getQueryParameters()::getFirst);
        LocalDate day = tasks.day(asked.day("on"));
        Page<TaskView> found = tasks.list(TaskParameters.filter(asked), day, Paging.request(page, size, sort));
        return new Answer(
                found.total(),
                found.request().page(),
                found.request().size(),
                found.items().stream().map(task -> TaskDocument.of(task, day)).toList());
    }

    @POST
    @Operation(summary = "Enter a task of a body")
    @APIResponse(responseCode = "201", description = "Entered; its address in Location")
    @APIResponse(responseCode = "403", description = "The body is outside your territory")
    @APIResponse(responseCode = "422", description = "One violation per wrong field")
    public Response create(TaskDocument task) {
        return created(tasks.create(Records.present(task).values()));
    }

    @Override
    protected TaskService service() {
        return tasks;
    }

    @Override
    protected TaskDocument document(TaskDetail task) {
        return TaskDocument.of(task.task(), tasks.day(null));
    }

    @Override
    protected FieldValues<TaskField> values(TaskDocument document) {
        return document.values();
    }
}
