package fr.maillage.committee;

import static fr.maillage.committee.InvitationDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.committee.task.TaskList;
import fr.maillage.committee.task.TaskState;
import fr.maillage.committee.task.TaskView;
import fr.maillage.importing.ImportDesk;
import fr.maillage.job.JobCounts;
import fr.maillage.person.PeopleDesk;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.SharedData;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The story's tasks, by the mapping that ships: nine, of which seven are done and one is late. */
@InsideEar
class TaskStoryIT {

    private static final String WHO = "ept";
    private static final String HEAD = "code;decision;tache;responsable;echeance;faite_le\n";
    private static final LocalDate DECIDED = LocalDate.of(2026, 6, 11);
    private static final LocalDate DAY = LocalDate.of(2026, 7, 15);
    private static final List<String> OWNERS = List.of("ref024", "ref074", "ref098", "ref099", "ref100", "hab02");

    @Inject
    private ImportDesk desk;

    @Inject
    private InvitationDesk committee;

    @Inject
    private PeopleDesk people;

    @Inject
    private TaskList tasks;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void the_story_has_nine_tasks_seven_done_one_late_and_the_same_file_again_changes_nothing() throws IOException {
        UUID body = decided(List.of("07", "08", "09", "10", "11"));
        byte[] file = own(Files.readString(SharedData.story("committee/tasks.csv")));

        assertThat(counts(file, true)).isEqualTo(new JobCounts(9, 9, 0, 0, 0));
        assertThat(listed(body, null)).isEmpty();
        assertThat(counts(file, false)).isEqualTo(new JobCounts(9, 9, 0, 0, 0));

        List<TaskView> all = listed(body, null);
        assertThat(all)
                .extracting(TaskView::code)
                .containsExactlyInAnyOrder("T-01", "T-02", "T-03", "T-04", "T-05", "T-06", "T-07", "T-08", "T-09");
        assertThat(listed(body, "done")).hasSize(7);
        assertThat(listed(body, "late")).extracting(TaskView::code).containsExactly("T-07");
        assertThat(listed(body, "open")).extracting(TaskView::code).containsExactly("T-07", "T-04");
        assertThat(all.stream().filter(task -> task.state(DAY) == TaskState.DONE_LATE))
                .extracting(TaskView::code)
                .containsExactly("T-06");
        TaskView late = listed(body, "late").get(0);
        assertThat(late.daysLate(DAY)).isEqualTo(5);
        assertThat(late.ownerName()).isEqualTo("Ref099");
        assertThat(late.decisionNumber()).isEqualTo("D-" + tag + "-10");

        assertThat(counts(file, false)).isEqualTo(new JobCounts(9, 0, 0, 9, 0));
        assertThat(listed(body, null))
                .extracting(TaskView::version)
                .containsExactlyElementsOf(all.stream().map(TaskView::version).toList());
    }

    @Test
    void an_unknown_decision_and_an_unknown_address_are_said_of_their_rows_and_the_others_go_in() {
        UUID body = decided(List.of("07"));
        UUID run = run(
                own(HEAD
                        + "T-01;D-2026-07;Publier;ref074@example.org;2026-06-18;\n"
                        + "T-02;D-2026-99;Rencontrer;ref098@example.org;2026-06-18;\n"
                        + "T-03;D-2026-07;Compter;nobody@example.org;2026-06-18;\n"
                        + "T-04;D-2026-07;Rédiger;pas une adresse;2026-06-18;\n"
                        + "T-05;D-2026-07;Transmettre;;2026-06-18;2026-06-01\n"
                        + "T-01;D-2026-07;Publier autre chose;ref074@example.org;2026-06-18;\n"),
                false);

        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(6, 1, 0, 0, 5));
        assertThat(desk.rules(WHO, run))
                .containsExactlyInAnyOrder(
                        "ERROR committee-task-decision-none 1",
                        "ERROR committee-task-owner-unknown 1",
                        "ERROR email 1",
                        "ERROR committee-task-done-early 1",
                        "ERROR committee-task-row-contradicts 1");
        assertThat(listed(body, null)).extracting(TaskView::code).containsExactly("T-01");
    }

    @Test
    void a_row_corrects_what_it_says_and_an_owner_who_has_left_is_taken_with_a_note() {
        UUID body = decided(List.of("07"));
        committee.until(
                body, committee.seated(body, owner("left")), committee.today().minusDays(1));
        counts(own(HEAD + "T-01;D-2026-07;Publier;ref074@example.org;2026-06-18;\n"), false);

        UUID run = run(own(HEAD + "T-01;D-2026-07;Publier;left@example.org;;2026-06-15\n"), false);

        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(1, 0, 1, 0, 0));
        assertThat(desk.rules(WHO, run)).containsExactly("WARNING committee-task-owner-left 1");
        TaskView task = listed(body, null).get(0);
        assertThat(task.dueOn()).isEqualTo("2026-06-18");
        assertThat(task.doneOn()).isEqualTo("2026-06-15");
        assertThat(task.ownerName()).isEqualTo("Left");
    }

    /** A body with decisions of numbers of this test. */
    private UUID decided(List<String> numbers) {
        UUID body = committee.body();
        numbers.forEach(number -> TaskDesk.decision(body, "D-" + tag + "-" + number, DECIDED));
        OWNERS.forEach(this::owner);
        return body;
    }

    private UUID owner(String name) {
        return people.resident(
                        CommitteeDesk.GRAND_EST,
                        name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                        name + "@" + tag + ".example.org")
                .id();
    }

    /** With numbers and addresses of this test. */
    private byte[] own(String file) {
        return file.replace("D-2026-", "D-" + tag + "-")
                .replace("@example.org", "@" + tag + ".example.org")
                .getBytes(StandardCharsets.UTF_8);
    }

    private JobCounts counts(byte[] file, boolean dryRun) {
        return desk.completed(run(file, dryRun)).counts();
    }

    private UUID run(byte[] file, boolean dryRun) {
        return desk.start(WHO, "taches.csv", file, "tasks", dryRun);
    }

    private List<TaskView> listed(UUID body, String state) {
        return officer(() -> tasks.page(
                        TaskList.of(body, state).with("on", DAY.toString()), new PageRequest(0, 50, "due", true)))
                .items();
    }
}
