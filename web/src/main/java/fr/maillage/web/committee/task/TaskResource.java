package fr.maillage.web.committee.task;

import fr.maillage.committee.task.TaskDetail;
import fr.maillage.committee.task.TaskField;
import fr.maillage.committee.task.TaskList;
import fr.maillage.committee.task.TaskService;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tasks, for programs. Writes want the {@code ETag} that was read, as {@code If-Match}. */
@Path("/tasks")
@Needs(Permission.EDIT_COMMITTEE)
@Tag(name = "tasks")
public class TaskResource extends RecordResource<TaskDetail, TaskField, TaskDocument> {

    @Inject
    private TaskService tasks;

    @Inject
    private TaskList list;

    @Inject
    private ListReading lists;

    public TaskResource() {
        super("committee.task");
    }

    @GET
    @Operation(summary = ListTextFilter.SUMMARY)
    @Extension(name = ListTextFilter.LIST, value = "fr.maillage.committee.task.TaskList")
    public Response list() {
        return lists.pageOf(
                list,
                uri(),
                (rows, asked) -> rows.stream()
                        .map(task -> TaskDocument.of(task, list.day(asked)))
                        .toList());
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
        return TaskDocument.of(task.task(), list.today());
    }

    @Override
    protected FieldValues<TaskField> values(TaskDocument document) {
        return document.values();
    }
}
