package fr.maillage.committee.task;

import fr.maillage.ask.AskLinks;
import fr.maillage.committee.BodyLifecycle;
import fr.maillage.committee.digest.MessageHold;
import fr.maillage.committee.model.Body;
import fr.maillage.committee.model.Task;
import fr.maillage.committee.persistence.TaskRepository;
import fr.maillage.committee.persistence.TaskRequestRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.notification.NotificationService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Officers ask those who do tasks how far they are, by a message with a link by which they tick them off. It needs
 * EDIT_COMMITTEE and READ_CONTACTS on the territory that the body works for.
 */
@Stateless
public class TaskAskService {

    /** Number of days for which a link holds. */
    public static final int LINK_DAYS = 60;

    /** As many late tasks as are asked about at once. */
    private static final int MOST_ASKED = 500;

    private static final String OWNER = TaskField.OWNER.key();

    @Inject
    private TaskLifecycle lifecycle;

    @Inject
    private TaskRepository tasks;

    @Inject
    private TaskRequestRepository requests;

    @Inject
    private AskLinks asks;

    @Inject
    private BodyLifecycle bodies;

    @Inject
    private NotificationService messages;

    @Inject
    private MessageHold hold;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Asks who does a task how far it is; a link that she has not used yet is sent again.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without the rights; NOT_FOUND; CONFLICT for a task that is archived or done,
     *     and where she was asked today; INVALID on {@code owner} where nobody does it, or who cannot be written to
     */
    public void ask(UUID id) {
        Task task = lifecycle.held(id);
        caller.require(Permission.READ_CONTACTS, task.territoryId());
        if (task.doneOn() != null) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "committee-task-done", task.title());
        }
        TaskRequest request =
                requests.of(task.id()).orElseThrow(() -> Problem.invalid(OWNER, "committee-task-owner-none", null));
        if (!reachable(List.of(request)).contains(request)) {
            throw Problem.invalid(OWNER, "committee-task-owner-unreachable", request.name());
        }
        if (today(request)) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "committee-task-asked-today", request.name());
        }
        write(List.of(request), Map.of(task.id(), task));
    }

    /**
     * Asks those who do the late tasks of a body, those left out who cannot be written to or were asked today.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without the rights; NOT_FOUND; CONFLICT for an archived body
     */
    public TaskAsked askLate(UUID body) {
        caller.require(Permission.EDIT_COMMITTEE);
        // Two who ask at once wait for each other, so that nobody is asked twice.
        Body held = bodies.held(body);
        caller.require(Permission.READ_CONTACTS, held.territoryId());
        LocalDate today = ClockProducer.today(clock);
        List<TaskRequest> late = requests.late(held.id(), today, MOST_ASKED);
        List<TaskRequest> reachable = reachable(late);
        List<TaskRequest> now =
                reachable.stream().filter(request -> !today(request)).toList();
        write(now, tasks.byKeys(now.stream().map(TaskRequest::task).toList()));
        long nobodys = requests.nobodys(held.id(), today);
        return new TaskAsked(now.size(), (int) nobodys + late.size() - reachable.size(), reachable.size() - now.size());
    }

    /**
     * Who was asked about a task and what they said, the latest first.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ_CONTACTS on the territory of the body; NOT_FOUND
     */
    public List<TaskAnswer> answers(UUID id) {
        caller.require(Permission.READ_CONTACTS);
        Task task = lifecycle.find(id);
        caller.require(Permission.READ_CONTACTS, task.territoryId());
        return requests.answers(task.uuid());
    }

    private List<TaskRequest> reachable(List<TaskRequest> all) {
        Set<String> refusing = messages.refusing(
                all.stream().map(TaskRequest::email).filter(Objects::nonNull).collect(Collectors.toSet()));
        Set<Long> silent = hold.silent(owners(all));
        return all.stream()
                .filter(request -> request.email() != null && !request.refuses() && !refusing.contains(request.email()))
                .filter(request -> !silent.contains(request.owner()))
                .toList();
    }

    private static Set<Long> owners(List<TaskRequest> all) {
        return all.stream().map(TaskRequest::owner).collect(Collectors.toSet());
    }

    private boolean today(TaskRequest request) {
        return request.messageAt() != null
                && request.messageAt()
                        .atZoneSameInstant(ClockProducer.PARIS)
                        .toLocalDate()
                        .equals(ClockProducer.today(clock));
    }

    private void write(List<TaskRequest> some, Map<Long, Task> about) {
        OffsetDateTime now = lifecycle.now();
        OffsetDateTime expires = now.plusDays(LINK_DAYS);
        LocalDate last = expires.atZoneSameInstant(ClockProducer.PARIS).toLocalDate();
        List<TaskRequest> asked = some.stream()
                .map(request -> request.again(Objects.requireNonNullElseGet(request.request(), UUID::randomUUID), now))
                .toList();
        asks.send(TaskAsk.CODE, asked.stream().map(TaskRequest::ask).toList(), now, expires);
        Set<Long> held = hold.held(owners(asked), null);
        messages.enqueue(asked.stream()
                .filter(request -> !held.contains(request.owner()))
                .map(request -> TaskTexts.message(request, last))
                .toList());
        asked.forEach(request -> lifecycle.record(about.get(request.task()), "ask", List.of()));
    }
}
