package fr.maillage.committee.task;

import fr.maillage.ask.Ask;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Whom to ask how far a task is, and what she was asked before.
 *
 * @param task the key of the task
 * @param body the name of its body
 * @param dueOn null where nobody said
 * @param owner the key of who does it
 * @param email null where unknown
 * @param refuses whether she wants no messages
 * @param request what the secret of her link is made from; null where she has none that she has not used
 * @param messages how many were written with that link
 * @param messageAt when the latest one was; null for none
 */
public record TaskRequest(
        long task,
        UUID taskId,
        String title,
        String body,
        long territory,
        LocalDate dueOn,
        long owner,
        String name,
        String email,
        boolean refuses,
        UUID request,
        int messages,
        OffsetDateTime messageAt) {

    /** The same with one more message, and a link where she had none. */
    TaskRequest again(UUID link, OffsetDateTime now) {
        return new TaskRequest(
                task, taskId, title, body, territory, dueOn, owner, name, email, refuses, link, messages + 1, now);
    }

    /** That she is asked. */
    Ask ask() {
        return new Ask(request, taskId, owner, messages);
    }
}
