package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;
import static fr.maillage.testing.Refusals.kind;
import static fr.maillage.testing.Refusals.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.maillage.audit.AuditView;
import fr.maillage.committee.invitation.InvitationService;
import fr.maillage.committee.task.TaskAnswer;
import fr.maillage.committee.task.TaskDetail;
import fr.maillage.committee.task.TaskField;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.LocalMailServer;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who does a task is asked how far it is, and ticks it off by the link of her message. */
@InsideEar
class TaskLinkIT extends TaskTelling {

    @Inject
    private InvitationService invitations;

    @Test
    void opening_a_link_changes_nothing_and_saying_that_it_is_done_uses_it() {
        UUID body = desk.body();
        TaskDetail task = taskDesk.given(body, desk.member(body, "Amel"), yesterday());
        String link = asked(task, "Amel", 1);
        LocalMailServer.Mail mail = server.mailsTo(desk.email("Amel")).get(0);
        assertThat(mail.text()).contains("Amel", "Écrire au bailleur", "Elle est attendue pour le");

        assertThat(answers.open(link).name()).isEqualTo("Amel");
        assertThat(answers.open(link).state()).isEqualTo("open");
        assertThat(get(task).version()).isEqualTo(task.version());
        assertThat(get(task).task().doneOn()).isNull();
        answers.answer(link, yesterday().toString(), " Par courrier ");

        assertThat(get(task).task().doneOn()).isEqualTo(yesterday());
        assertThat(answers.open(link).state()).isEqualTo("done");
        assertThat(kind(() -> answers.answer(link, today().toString(), null))).isEqualTo(Kind.CONFLICT);
        assertThat(officer(() -> asking.answers(task.id())))
                .extracting(TaskAnswer::name, TaskAnswer::remark)
                .containsExactly(tuple("Amel", "Par courrier"));
        List<AuditView> history = officer(() -> tasks.history(task.id()));
        assertThat(history).extracting(AuditView::action).startsWith("committee.task.tick", "committee.task.ask");
        assertThat(history.get(0).actorLogin()).isEqualTo("link");
        assertThat(history.toString()).doesNotContain("Amel", "courrier");
    }

    @Test
    void what_is_wrong_with_what_was_typed_is_named_and_changes_nothing() {
        UUID body = desk.body();
        TaskDesk.decision(body, "D-1", today().minusDays(3));
        UUID amel = desk.member(body, "Amel");
        TaskDetail task = officer(() -> tasks.create(TaskDesk.task(body, yesterday())
                .with(TaskField.OWNER, amel.toString())
                .with(TaskField.DECISION, "D-1")));
        String link = asked(task, "Amel", 1);

        assertThat(wrong(link, today().plusDays(1).toString(), null)).containsExactly("committee-task-done-future");
        assertThat(wrong(link, today().minusDays(4).toString(), null)).containsExactly("committee-task-done-early");
        assertThat(wrong(link, "hier", null)).containsExactly("committee-date");
        assertThat(wrong(link, " ", "x".repeat(501))).containsExactly("required", "too-long");
        assertThat(wrong(link, "9".repeat(100_000), null)).containsExactly("committee-date");
        assertThat(answers.open(link).state()).isEqualTo("open");
        answers.answer(link, today().toString(), "x".repeat(500));
        assertThat(answers.open(link).state()).isEqualTo("done");
    }

    @Test
    void a_link_that_is_forged_foreign_or_expired_leads_nowhere() {
        UUID body = desk.body();
        UUID amel = desk.member(body, "Amel");
        TaskDetail task = taskDesk.given(body, amel, yesterday());
        String link = asked(task, "Amel", 1);
        UUID gathering = desk.gathering(body, today().plusDays(1));
        officer(() -> invitations.invite(gathering, Set.of(InvitationDesk.key(amel)), false));
        String foreign = desk.link(server, "Amel", 2);

        for (String other : new String[] {link.substring(1) + "A", foreign, "", null, "x".repeat(10_000)}) {
            assertThat(kind(() -> answers.open(other))).isEqualTo(Kind.NOT_FOUND);
            assertThat(kind(() -> answers.answer(other, today().toString(), null)))
                    .isEqualTo(Kind.NOT_FOUND);
        }
        Sql.update(
                "update ask_link set expires_at = asked_at where kind = 'task' and subject = ?",
                task.id().toString());
        assertThat(kind(() -> answers.open(link))).isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> answers.answer(link, today().toString(), null))).isEqualTo(Kind.NOT_FOUND);
        assertThat(get(task).task().doneOn()).isNull();
    }

    @Test
    void a_task_that_was_given_to_somebody_else_refuses_the_old_link_and_one_opened_again_needs_a_new_one() {
        UUID body = desk.body();
        TaskDetail task = taskDesk.given(body, desk.member(body, "Amel"), yesterday());
        String old = asked(task, "Amel", 1);
        UUID bo = desk.member(body, "Bo");
        said(task, TaskField.OWNER, bo.toString());
        assertThat(answers.open(old).state()).isEqualTo("moved");
        assertThat(kind(() -> answers.answer(old, today().toString(), null))).isEqualTo(Kind.CONFLICT);

        String link = asked(task, "Bo", 1);
        answers.answer(link, today().toString(), null);
        said(task, TaskField.DONE_ON, null);
        assertThat(answers.open(link).state()).isEqualTo("used");
        assertThat(kind(() -> answers.answer(link, today().toString(), null))).isEqualTo(Kind.CONFLICT);
        assertThat(asked(task, "Bo", 2)).isNotEqualTo(link);
        TaskDetail now = get(task);
        officer(() -> tasks.archive(task.id(), now.version(), "abandonnée"));
        assertThat(answers.open(link).state()).isEqualTo("archived");
        assertThat(kind(() -> taskDesk.ask(task))).isEqualTo(Kind.CONFLICT);
    }

    private void said(TaskDetail task, TaskField field, String text) {
        officer(() -> {
            TaskDetail now = tasks.get(task.id());
            return tasks.update(task.id(), now.version(), now.values().with(field, text));
        });
    }

    private List<String> wrong(String link, String doneOn, String remark) {
        return rules(() -> answers.answer(link, doneOn, remark));
    }
}
