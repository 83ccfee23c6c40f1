package fr.maillage.committee.task;

import fr.maillage.ask.AskKind;
import fr.maillage.committee.model.Task;
import fr.maillage.committee.persistence.TaskRepository;
import fr.maillage.committee.persistence.TaskRequestRepository;
import fr.maillage.person.PersonCard;
import fr.maillage.shared.PersonalRecord;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The tasks that people do, about which they are asked by links. */
@ApplicationScoped
public class TaskAsk extends AskKind {

    /** As rows of links name the kind. */
    static final String CODE = "task";

    @Inject
    private TaskRepository tasks;

    @Inject
    private TaskRequestRepository requests;

    @Inject
    private TaskLifecycle lifecycle;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String key() {
        return "committee.key.task";
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> subjects) {
        return requests.titles(subjects);
    }

    @Override
    public Set<Long> needed(Collection<Long> persons) {
        Set<Long> needed = new HashSet<>(super.needed(persons));
        tasks.of(persons).stream().map(Task::ownerId).forEach(needed::add);
        return needed;
    }

    /** A task without somebody who does it stays. */
    @Override
    public void forget(Collection<Long> persons) {
        tasks.of(persons).forEach(task -> lifecycle.givenTo(task, null));
        super.forget(persons);
    }

    /** Her links lead to what is hers now. */
    @Override
    public void moved(long from, long to) {
        tasks.of(List.of(from)).forEach(task -> lifecycle.givenTo(task, to));
        super.moved(from, to);
    }

    @Override
    public String kind() {
        return "tasks";
    }

    @Override
    protected List<PersonalRecord> entries(List<Long> persons) {
        Map<Long, PersonCard> cards = register().cards(persons);
        return requests.told(persons).stream()
                .map(row -> told(cards.get(row.number("person")), row))
                .toList();
    }

    private static PersonalRecord told(PersonCard card, Row row) {
        return PersonalRecord.of(
                card.name(),
                card.email(),
                card.noMail(),
                "task",
                row.text("title"),
                "dueOn",
                row.day("due_on"),
                "doneOn",
                row.day("done_on"),
                "askedAt",
                row.moment("message_at"),
                "answeredAt",
                row.moment("answered_at"),
                "remark",
                row.text("remark"));
    }
}
