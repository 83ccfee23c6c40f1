package fr.maillage.committee;

import static fr.maillage.committee.CommitteeDesk.BOBIGNY;
import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.testing.Refusals.kind;
import static fr.maillage.testing.Refusals.rules;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.administration.PersonFileService;
import fr.maillage.administration.PersonQuery;
import fr.maillage.committee.task.TaskAsked;
import fr.maillage.committee.task.TaskDetail;
import fr.maillage.identity.Role;
import fr.maillage.person.PeopleDesk;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Those who do tasks are asked how far they are, and are people who are merged and erased. */
@InsideEar
class TaskAskIT extends TaskTelling {

    @Inject
    private PeopleDesk people;

    @Inject
    private PersonFileService files;

    @Test
    void all_late_tasks_of_a_body_are_asked_about_at_once_but_for_those_of_today_and_of_whom_nobody_reaches() {
        UUID body = desk.body();
        UUID amel = desk.member(body, "Amel");
        taskDesk.given(body, amel, yesterday());
        taskDesk.given(body, amel, yesterday());
        taskDesk.given(body, amel, today());
        taskDesk.given(body, people.resident(GRAND_EST, "Dani", null).id(), yesterday());
        officer(() -> tasks.create(TaskDesk.task(body, yesterday())));

        assertThat(officer(() -> asking.askLate(body))).isEqualTo(new TaskAsked(2, 2, 0));
        assertThat(taskDesk.link(server, desk.email("Amel"), 2)).isNotEmpty();
        assertThat(officer(() -> asking.askLate(body))).isEqualTo(new TaskAsked(0, 2, 2));
        Sql.update("update ask_link set message_at = ? where kind = 'task'", today().minusDays(2));
        assertThat(officer(() -> asking.askLate(body)).written()).isEqualTo(2);
        taskDesk.link(server, desk.email("Amel"), 4);
        assertThat(Sql.number(
                        "select count(*) from outbox_message where recipient = ? and subject like 'Rappel%'",
                        desk.email("Amel")))
                .isEqualTo(2);
        assertThat(kind(() -> As.a(Role.EPT_OFFICER, BOBIGNY, () -> asking.askLate(body))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> As.a(Role.MEMBER, GRAND_EST, () -> asking.askLate(body))))
                .isEqualTo(Kind.DENIED);
    }

    @Test
    void a_message_waits_in_the_outbox_while_the_mail_server_is_down() {
        UUID body = desk.body();
        TaskDetail task = taskDesk.given(body, desk.member(body, "Amel"), yesterday());
        server.stop();

        taskDesk.ask(task);
        assertThat(Sql.number(
                        "select count(*) from outbox_message where recipient = ? and state <> 'SENT'",
                        desk.email("Amel")))
                .isEqualTo(1);
    }

    @Test
    void merged_entries_of_one_person_keep_her_task_and_link() {
        UUID body = desk.body();
        UUID other = desk.member(body, "Amel");
        TaskDetail task = taskDesk.given(body, other, yesterday());
        String link = asked(task, "Amel", 1);
        UUID kept = people.resident(GRAND_EST, "Amel Exemple", null).id();

        people.merge(kept, other);

        assertThat(get(task).task().ownerName()).isEqualTo("Amel Exemple");
        assertThat(answers.open(link).name()).isEqualTo("Amel Exemple");
        answers.answer(link, today().toString(), null);
        assertThat(get(task).task().doneOn()).isEqualTo(today());
    }

    @Test
    void the_file_of_a_person_has_her_tasks_and_erasing_her_leaves_them_without_somebody_and_ends_her_link() {
        UUID body = desk.body();
        TaskDetail task = taskDesk.given(body, desk.member(body, "Amel"), yesterday());
        String link = asked(task, "Amel", 1);
        PersonQuery amel = new PersonQuery(desk.email("Amel"), null, null);

        assertThat(As.administrator(() -> files.find(amel)).parts())
                .filteredOn(part -> part.kind().equals("tasks"))
                .singleElement()
                .satisfies(part -> assertThat(part.records().toString()).contains("Écrire au bailleur"));
        As.administrator(() -> {
            files.erase(amel);
            return null;
        });

        assertThat(kind(() -> answers.open(link))).isEqualTo(Kind.NOT_FOUND);
        assertThat(get(task).task().owner()).isNull();
        assertThat(officer(() -> asking.answers(task.id()))).isEmpty();
        assertThat(rules(() -> taskDesk.ask(task))).containsExactly("committee-task-owner-none");
    }
}
