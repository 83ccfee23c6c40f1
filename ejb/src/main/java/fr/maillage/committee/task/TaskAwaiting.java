package fr.maillage.committee.task;

import fr.maillage.ask.AskLinks;
import fr.maillage.committee.digest.Awaiting;
import fr.maillage.committee.digest.CommitteeAwaiting;
import fr.maillage.committee.persistence.TaskRequestRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** The tasks that await those who do them. */
@ApplicationScoped
class TaskAwaiting extends CommitteeAwaiting {

    private static final String KIND = "task";

    @Inject
    private TaskRequestRepository requests;

    @Inject
    private AskLinks asks;

    @Inject
    private Clock clock;

    TaskAwaiting() {
        super(KIND);
    }

    @Override
    public List<Awaiting> of(Collection<Long> persons, LocalDate today) {
        OffsetDateTime living = OffsetDateTime.now(clock).minusDays(TaskAskService.LINK_DAYS);
        return requests.open(persons).stream()
                .map(request -> awaiting(request, living))
                .toList();
    }

    /** Who was never asked has no link; one that has ended begins anew. */
    @Override
    public Map<Awaiting, UUID> link(Collection<Awaiting> items, OffsetDateTime now) {
        Map<Long, Awaiting> named = items.stream().collect(Collectors.toMap(Awaiting::key, item -> item));
        Map<Awaiting, UUID> seeds = new HashMap<>();
        List<TaskRequest> asked = new ArrayList<>();
        for (TaskRequest request :
                requests.open(items.stream().map(Awaiting::person).collect(Collectors.toSet()))) {
            Awaiting item = named.get(request.task());
            if (item != null) {
                TaskRequest again =
                        request.again(Objects.requireNonNullElseGet(request.request(), UUID::randomUUID), now);
                asked.add(again);
                seeds.put(item, again.request());
            }
        }
        asks.send(
                TaskAsk.CODE,
                asked.stream().map(TaskRequest::ask).toList(),
                now,
                now.plusDays(TaskAskService.LINK_DAYS));
        return seeds;
    }

    private static Awaiting awaiting(TaskRequest request, OffsetDateTime living) {
        boolean lives = request.messageAt() != null && request.messageAt().isAfter(living);
        return new Awaiting(
                request.owner(),
                KIND,
                request.task(),
                request.title(),
                request.body(),
                request.dueOn(),
                request.messageAt(),
                false,
                TaskTexts.PAGE,
                lives ? request.request() : null);
    }
}
