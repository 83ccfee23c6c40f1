package fr.maillage.web.committee.task;

import fr.maillage.committee.task.TaskFilter;
import fr.maillage.committee.task.TaskState;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.Identifiers;
import java.util.Optional;
import java.util.UUID;

/** The parameters that the list, its files and the API have in common. */
final class TaskParameters {

    private TaskParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     */
    static TaskFilter filter(Asked asked) {
        return new TaskFilter(
                asked.text("territory"),
                asked.text("q"),
                identifier(asked, "body"),
                identifier(asked, "decision"),
                identifier(asked, "owner"),
                asked.choice("state", text -> Optional.of(text).filter(TaskState.ASKED::contains)),
                asked.flag("mine"),
                asked.flag("archived"));
    }

    private static UUID identifier(Asked asked, String name) {
        String text = asked.text(name);
        return text == null ? null : Identifiers.of(name, text);
    }
}
