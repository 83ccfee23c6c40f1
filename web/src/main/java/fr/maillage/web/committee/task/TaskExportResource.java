package fr.maillage.web.committee.task;

import fr.maillage.committee.task.TaskField;
import fr.maillage.committee.task.TaskFilter;
import fr.maillage.committee.task.TaskService;
import fr.maillage.committee.task.TaskView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.PageRequest;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.record.ListExport;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of tasks as a table for spreadsheets, with the filters and the order of the page. */
@Path("/tasks." + TableAnswers.FORMAT)
@Tag(name = "tasks")
public class TaskExportResource {

    @Inject
    private TaskService tasks;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    @Context
    private HttpServletRequest request;

    @GET
    @Operation(summary = "The tasks that the filters select, for spreadsheets")
    public Response export(@PathParam("format") String format) {
        caller.require(Permission.READ);
        TaskFilter filter = TaskParameters.filter(Asked.of(request));
        PageRequest order = Asked.of(request).order("due", true);
        LocalDate today = tasks.day(null);
        return table(today).answer(request, format, vocabularies.all(), tasks.keys(filter, today, order), tasks::slice);
    }

    /** Body and owner stand by their names in columns of their own. */
    private static ListExport<TaskView, TaskField> table(LocalDate today) {
        return new ListExport<TaskView, TaskField>(
                        "committee.task",
                        Arrays.stream(TaskField.values())
                                .filter(field -> field != TaskField.BODY && field != TaskField.OWNER)
                                .toList(),
                        TaskView::values)
                .column("committee.task.field.body", (task, locale) -> task.bodyName())
                .column("committee.task.column.territory", (task, locale) -> task.territoryName())
                .column("committee.task.field.owner", (task, locale) -> task.ownerName())
                .column(
                        "committee.task.column.state",
                        (task, locale) -> Messages.text(
                                locale,
                                "committee.task.state." + task.state(today).code()))
                .column("committee.task.column.days-late", (task, locale) -> (int) task.daysLate(today));
    }
}
