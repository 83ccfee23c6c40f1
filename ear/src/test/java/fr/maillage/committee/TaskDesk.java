package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;

import fr.maillage.committee.task.TaskAskService;
import fr.maillage.committee.task.TaskDetail;
import fr.maillage.committee.task.TaskField;
import fr.maillage.committee.task.TaskService;
import fr.maillage.notification.Sender;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.PlainText;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tasks of committees of the Grand Est, and the decisions that they follow from. */
@Dependent
public class TaskDesk {

    private static final Pattern LINK = Pattern.compile("/committee/task/answer\\.xhtml\\?link=(\\S+)");

    @Inject
    private TaskService tasks;

    @Inject
    private TaskAskService asking;

    @Inject
    private Sender sender;

    /** A task of a body that was due yesterday. */
    public static FieldValues<TaskField> task(UUID body, LocalDate dueOn) {
        return FieldValues.none(TaskField.class)
                .with(TaskField.TITLE, "Écrire au bailleur")
                .with(TaskField.BODY, body.toString())
                .with(TaskField.DUE_ON, dueOn.toString());
    }

    /** A task that somebody does. */
    public TaskDetail given(UUID body, UUID owner, LocalDate dueOn) {
        return officer(() -> tasks.create(task(body, dueOn).with(TaskField.OWNER, owner.toString())));
    }

    /** Asks who does a task how far it is. */
    public void ask(TaskDetail task) {
        officer(() -> {
            asking.ask(task.id());
            return null;
        });
    }

    /** A decision of a body. */
    public static void decision(UUID body, String number, LocalDate decidedOn) {
        Sql.update(
                "insert into decision (id, uuid, version, body_id, territory_id, number, text, mode, decided_on,"
                        + " search_text, created_at, updated_at) select (select coalesce(min(least(id, 0)), 0) - 1"
                        + " from decision), ?, 1, b.id, b.territory_id, ?, 'Essai', 'consensus', ?, ?,"
                        + " current_timestamp, current_timestamp from body b where b.uuid = ?",
                UUID.randomUUID().toString(),
                number,
                decidedOn,
                PlainText.words(number + " essai"),
                body.toString());
    }

    /** The secret of the link in the last of so many mails to an address. */
    public String link(LocalMailServer server, String email, int mails) {
        sender.await("mails to " + email, () -> server.mailsTo(email).size() >= mails);
        List<LocalMailServer.Mail> all = server.mailsTo(email);
        Matcher matcher = LINK.matcher(all.get(all.size() - 1).text());
        if (!matcher.find()) {
            throw new AssertionError("No link in the mail");
        }
        return matcher.group(1);
    }
}
