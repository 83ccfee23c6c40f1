package fr.maillage.committee.task;

import fr.maillage.notification.MessageTexts;
import fr.maillage.notification.NewMessage;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.RecordRef;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Texts of a message that asks how far a task is. */
final class TaskTexts {

    private static final MessageTexts TEXTS = new MessageTexts("fr.maillage.committee.texts");
    static final String PAGE = "/committee/task/answer.xhtml";
    private static final int LONGEST_SUBJECT = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private TaskTexts() {}

    /** Names whoever ticks a task off by her link, for the audit. */
    static String by() {
        return TEXTS.of("by.link");
    }

    /**
     * A message; the first one, or another with the same link.
     *
     * @param request with this message counted
     */
    static NewMessage message(TaskRequest request, LocalDate expires) {
        String text = String.join(
                "\n\n",
                TEXTS.of("task.hello", request.name(), request.body(), request.title()),
                request.dueOn() == null ? TEXTS.of("task.no-day") : TEXTS.of("task.due", DAY.format(request.dueOn())),
                TEXTS.of("task.link", NewMessage.LINK),
                TEXTS.of("task.until", DAY.format(expires)));
        return new NewMessage(
                "committee-task:" + request.request() + ":" + request.messages(),
                request.email(),
                PlainText.cut(
                        PlainText.line(
                                TEXTS.of(request.messages() == 1 ? "task.subject" : "task.again", request.title())),
                        LONGEST_SUBJECT),
                text,
                new RecordRef("committee.task", request.taskId()),
                request.territory(),
                new NewMessage.Link(PAGE, request.request()));
    }
}
