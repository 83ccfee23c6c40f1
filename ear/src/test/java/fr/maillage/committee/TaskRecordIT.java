package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.committee.task.TaskDetail;
import fr.maillage.committee.task.TaskField;
import fr.maillage.committee.task.TaskList;
import fr.maillage.committee.task.TaskService;
import fr.maillage.committee.task.TaskWork;
import fr.maillage.identity.Role;
import fr.maillage.person.PeopleDesk;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordContract;
import fr.maillage.record.RecordService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.work.WorkItems.WorkItem;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Tasks are records like others, done by somebody whom not everybody may know. */
@InsideEar
class TaskRecordIT extends RecordContract<TaskDetail, TaskField> {

    @Inject
    private BodyService bodies;

    @Inject
    private TaskService tasks;

    @Inject
    private TaskList list;

    @Inject
    private TaskWork work;

    @Inject
    private InvitationDesk desk;

    @Inject
    private PeopleDesk people;

    TaskRecordIT() {
        super(TaskField.class, TaskField.REMARK);
    }

    @Override
    protected RecordService<TaskDetail, TaskField> service() {
        return tasks;
    }

    @Override
    protected TaskDetail enter() {
        UUID body = bodies.create(CommitteeDesk.committee(INSIDE)).id();
        TaskDesk.decision(body, "D-2026-07", LocalDate.of(2026, 6, 11));
        return tasks.create(TaskDesk.task(body, LocalDate.of(2026, 6, 18))
                .with(TaskField.CODE, "T-01")
                .with(TaskField.DECISION, "D-2026-07")
                .with(
                        TaskField.OWNER,
                        people.resident(INSIDE, "Amel", null).id().toString())
                .with(TaskField.DONE_ON, "2026-06-15")
                .with(TaskField.REMARK, "Par courrier"));
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return list.page(ListRequest.ALL, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("due", "title", "body");
    }

    @Test
    void a_task_is_done_today_at_the_latest_and_not_before_its_decision() {
        UUID body = desk.body();
        TaskDesk.decision(body, "D-1", desk.today().minusDays(3));
        FieldValues<TaskField> input = TaskDesk.task(body, desk.today()).with(TaskField.DECISION, "D-1");

        assertThat(rules(input.with(TaskField.DONE_ON, desk.today().plusDays(1).toString())))
                .containsExactly("committee-task-done-future");
        assertThat(rules(input.with(TaskField.DONE_ON, desk.today().minusDays(4).toString())))
                .containsExactly("committee-task-done-early");
        assertThat(rules(input.with(TaskField.DECISION, "D-2"))).containsExactly("unknown-value");
        TaskDetail task = officer(() -> tasks.create(input.with(TaskField.CODE, "T1")
                .with(TaskField.DONE_ON, desk.today().toString())));
        assertThat(task.task().decisionText()).isEqualTo("Essai");
        assertThat(rules(input.with(TaskField.CODE, "T1"))).containsExactly("committee-task-code-taken");
    }

    @Test
    void of_two_who_tick_a_task_off_at_once_the_second_is_told_and_a_task_that_is_done_is_not_done_again() {
        UUID body = desk.body();
        TaskDetail task = officer(() -> tasks.create(TaskDesk.task(body, desk.today())));

        TaskDetail done = officer(() -> tasks.done(task.id(), task.version()));
        assertThat(done.task().doneOn()).isEqualTo(desk.today());
        assertThat(kind(() -> tasks.done(task.id(), task.version()))).isEqualTo(Kind.STALE);
        assertThat(kind(() -> tasks.done(task.id(), done.version()))).isEqualTo(Kind.CONFLICT);
    }

    @Test
    void who_does_it_is_for_those_who_read_contacts_there_and_who_has_left_the_body_is_said() {
        UUID body = desk.body();
        UUID amel = desk.member(body, "Amel");
        TaskDetail task = officer(() ->
                tasks.create(TaskDesk.task(body, desk.today().minusDays(1)).with(TaskField.OWNER, amel.toString())));
        assertThat(task.task().ownerLeft(desk.today())).isFalse();

        desk.until(body, amel, desk.today().minusDays(1));
        TaskDetail left = officer(() -> tasks.get(task.id()));
        assertThat(left.task().ownerName()).isEqualTo("Amel");
        assertThat(left.task().ownerLeft(desk.today())).isTrue();

        TaskDetail hidden = As.a(Role.MEMBER, CommitteeDesk.GRAND_EST, () -> tasks.get(task.id()));
        assertThat(hidden.task().ownerName()).isNull();
        assertThat(hidden.values().text(TaskField.OWNER)).isNull();
        ListRequest hers = TaskList.of(body, null).with("owner", amel.toString());
        assertThat(officer(() -> list.page(hers, PageRequest.first())).total()).isEqualTo(1);
        assertThat(As.a(Role.MEMBER, CommitteeDesk.GRAND_EST, () -> list.page(hers, PageRequest.first()))
                        .total())
                .isZero();
        assertThat(officer(() -> list.owners())).anyMatch(person -> person.id().equals(amel));
        assertThat(As.a(Role.MEMBER, CommitteeDesk.GRAND_EST, () -> list.owners()))
                .isEmpty();
    }

    @Test
    void a_late_task_is_counted_as_open_and_late_and_as_neither_on_an_earlier_day() {
        UUID body = desk.body();
        officer(() -> tasks.create(TaskDesk.task(body, desk.today().minusDays(1))));
        officer(() -> tasks.create(TaskDesk.task(body, desk.today().plusDays(9))));
        officer(() -> tasks.create(TaskDesk.task(body, desk.today())
                .with(TaskField.DONE_ON, desk.today().toString())));
        String earlier = desk.today().minusDays(1).toString();

        assertThat(states(TaskList.of(body, null))).isEqualTo(Map.of("open", 2L, "late", 1L, "done", 1L));
        assertThat(states(TaskList.of(body, "late"))).isEqualTo(Map.of("open", 2L, "late", 1L, "done", 1L));
        assertThat(states(TaskList.of(body, null).with("on", earlier))).isEqualTo(Map.of("open", 3L));
        for (String state : List.of("open", "late", "done")) {
            assertThat(officer(() -> list.page(TaskList.of(body, state), PageRequest.first()))
                            .total())
                    .as(state)
                    .isEqualTo(states(TaskList.of(body, null)).get(state));
        }
    }

    private Map<String, Long> states(ListRequest request) {
        return officer(() -> list.facets(request)).stream()
                .filter(facet -> "state".equals(facet.filter().name()))
                .findFirst()
                .orElseThrow()
                .counts();
    }

    @Test
    void late_tasks_await_those_who_keep_the_committee_and_a_body_takes_its_tasks_along() {
        UUID body = desk.body();
        officer(() -> tasks.create(TaskDesk.task(body, desk.today().minusDays(1))));

        assertThat(officer(() -> work.items()))
                .extracting(WorkItem::kind)
                .contains("committee-late")
                .doesNotContain("committee-mine");
        assertThat(As.a(Role.MEMBER, CommitteeDesk.GRAND_EST, () -> work.items()))
                .isEmpty();

        As.administrator(() -> {
            BodyDetail before = bodies.get(body);
            return bodies.update(
                    body, before.version(), before.values().with(BodyField.TERRITORY, CommitteeDesk.GAGNY));
        });
        assertThat(Sql.number(
                        "select count(*) from committee_task r join territory t on t.id = r.territory_id"
                                + " join body b on b.id = r.body_id where b.uuid = ? and t.code = ?",
                        body.toString(),
                        CommitteeDesk.GAGNY))
                .isEqualTo(1);
    }

    private List<String> rules(FieldValues<TaskField> input) {
        return catchThrowableOfType(Problem.class, () -> officer(() -> tasks.create(input))).violations().stream()
                .map(violation -> violation.rule())
                .toList();
    }

    private static Kind kind(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, () -> officer(action)).kind();
    }
}
