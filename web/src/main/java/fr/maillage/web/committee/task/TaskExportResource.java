package fr.maillage.web.committee.task;

import fr.maillage.committee.task.TaskField;
import fr.maillage.committee.task.TaskList;
import fr.maillage.committee.task.TaskView;
import fr.maillage.web.shared.list.ListFile;
import fr.maillage.web.shared.rest.TableAnswers;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of tasks for spreadsheets. */
@Path("/tasks." + TableAnswers.FORMAT)
@Tag(name = "tasks")
public class TaskExportResource extends ListFile<TaskView, TaskField> {

    @Inject
    private TaskList list;

    @Override
    protected TaskList list() {
        return list;
    }
}
