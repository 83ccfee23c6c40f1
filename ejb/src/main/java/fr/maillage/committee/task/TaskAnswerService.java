package fr.maillage.committee.task;

import fr.maillage.ask.AskLinks;
import fr.maillage.ask.Asked;
import fr.maillage.committee.model.Task;
import fr.maillage.committee.persistence.TaskRepository;
import fr.maillage.committee.persistence.TaskRequestRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.shared.database.Row;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who does a task ticks it off by the link of her message, without an account: the link alone authorises, for one task and
 * one person, once. Whoever calls it limits how often one may try.
 */
@Stateless
public class TaskAnswerService {

    /** As much as she may add. */
    public static final int LONGEST_REMARK = 500;

    private static final String DONE_ON = TaskField.DONE_ON.key();
    private static final String OPEN = "open";

    @Inject
    private AskLinks asks;

    @Inject
    private TaskRequestRepository requests;

    @Inject
    private TaskRepository tasks;

    @Inject
    private TaskLifecycle lifecycle;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Gives the page that the link shows; changes nothing, since mail clients open links by themselves.
     *
     * @throws Problem NOT_FOUND for a link that was made up, has expired, or whose person was erased
     */
    public TaskPage open(String secret) {
        Asked link = link(secret);
        Row row = row(link);
        return new TaskPage(
                row.text("name"),
                row.text("title"),
                row.text("body"),
                row.text("decision"),
                row.text("decision_text"),
                row.day("due_on"),
                row.day("done_on"),
                ClockProducer.today(clock),
                state(link, row));
    }

    /**
     * Says that the task is done; the link is used then. The task's history tells that somebody did, not who.
     *
     * @param doneOn as ISO 8601 writes it; never blank
     * @param remark null or blank for none
     * @throws Problem as for {@link #open}; INVALID with one violation per wrong field; CONFLICT where the page is not open
     */
    public void answer(String secret, String doneOn, String remark) {
        // Read anew behind the lock: an officer may have ticked it off, or given it to somebody else.
        Task task = tasks.locked(link(secret).subject()).orElseThrow(AskLinks::nowhere);
        Asked link = link(secret);
        Row row = row(link);
        String state = state(link, row);
        if (!state.equals(OPEN)) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "committee-task-link-" + state, null);
        }
        LocalDate day = checked(doneOn, remark, row.day("decided_on"));
        OffsetDateTime now = lifecycle.now();
        String said = remark == null || remark.isBlank() ? null : PlainText.visible(remark.replace("\r\n", "\n"));
        if (!asks.use(link, now, said)) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "committee-task-link-used", null);
        }
        caller.runAs(CallerIdentity.byLink(TaskTexts.by()), () -> {
            lifecycle.done(task, day, "tick");
            return task;
        });
    }

    private LocalDate checked(String doneOn, String remark, LocalDate decidedOn) {
        List<Violation> wrong = new ArrayList<>();
        Optional<String> text = Optional.ofNullable(doneOn).map(String::strip).filter(said -> !said.isEmpty());
        Optional<LocalDate> day = text.filter(
                        said -> said.length() <= TaskField.DONE_ON.type().longest())
                .flatMap(TaskField.DONE_ON.type()::normalise)
                .map(LocalDate::parse);
        if (day.isEmpty()) {
            wrong.add(Violation.of(DONE_ON, text.isEmpty() ? "required" : "committee-date", text.orElse(null)));
        }
        day.flatMap(said -> TaskValidator.broken(said, decidedOn, ClockProducer.today(clock)))
                .ifPresent(rule ->
                        wrong.add(Violation.of(DONE_ON, rule, day.get().toString(), String.valueOf(decidedOn))));
        if (remark != null && remark.strip().length() > LONGEST_REMARK) {
            wrong.add(Violation.of("remark", "too-long", remark, Integer.toString(LONGEST_REMARK)));
        }
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return day.get();
    }

    private Asked link(String secret) {
        return asks.opened(TaskAsk.CODE, secret, lifecycle.now());
    }

    private Row row(Asked link) {
        return requests.opened(link).orElseThrow(AskLinks::nowhere);
    }

    private static String state(Asked link, Row row) {
        Long owner = row.numberOrNull("owner");
        if (row.flag("archived")) {
            return "archived";
        }
        if (owner == null || owner != link.person()) {
            return "moved";
        }
        if (row.day("done_on") != null) {
            return "done";
        }
        return link.answeredAt() == null ? OPEN : "used";
    }
}
