package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.GRAND_EST;
import static fr.maillage.deployment.DeploymentStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.calendar.DeployedPost;
import fr.maillage.deployment.calendar.Deployment;
import fr.maillage.deployment.calendar.DeploymentService;
import fr.maillage.deployment.intake.RegisterService;
import fr.maillage.deployment.post.PostState;
import fr.maillage.importing.ImportDesk;
import fr.maillage.job.JobCounts;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The posts of the story come in by the mappings that ship, and come to what the story says. */
@InsideEar
class DeploymentStoryIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @Inject
    private DeploymentStory story;

    @Inject
    private DeploymentService deployment;

    @Inject
    private RegisterService registers;

    @Inject
    private ImportDesk desk;

    @BeforeEach
    void nothing_told() {
        story.forget();
    }

    private Deployment summary() {
        return officer(() -> deployment.of(GRAND_EST, DAY));
    }

    @Test
    void files_come_into_an_empty_base_and_change_nothing_the_second_time() {
        long places = Sql.number("select count(*) from place");
        for (String file : List.of("hosts", "posts", "assignments", "target", "parameters")) {
            int all = Map.of("hosts", 11, "posts", 14, "assignments", 12, "target", 10, "parameters", 2)
                    .get(file);
            assertThat(story.run(file, true)).as(file).isEqualTo(new JobCounts(all, all, 0, 0, 0));
            assertThat(story.run(file, false)).as(file).isEqualTo(new JobCounts(all, all, 0, 0, 0));
            assertThat(story.run(file, false)).as(file).isEqualTo(new JobCounts(all, 0, 0, all, 0));
        }
        assertThat(Sql.number("select count(*) from place")).isEqualTo(places);
    }

    @Test
    void hosts_and_posts_are_as_many_as_the_story_says() {
        story.tell();
        DeploymentExpected.posts(summary());
    }

    @Test
    void posts_stand_on_the_day_of_the_file_as_the_file_says() {
        story.tell();
        assertThat(summary().states())
                .isEqualTo(Map.of(PostState.OCCUPIED, 12L, PostState.VACANT, 2L, PostState.RETURNED, 0L));
        assertThat(summary().overdue()).extracting(DeployedPost::code).containsExactly("9103");
    }

    @Test
    void the_target_is_missed_by_as_many_posts_as_the_story_says() {
        story.tell();
        DeploymentExpected.target(summary());
    }

    @Test
    void conventions_end_in_the_quarters_of_the_story_and_cost_what_it_says() {
        story.tell();
        DeploymentExpected.ends(summary());
    }

    @Test
    void overlapping_assignments_and_posts_returned_while_occupied_are_refused() {
        story.tell();
        UUID overlap = story.start(
                "assignments",
                "poste;conseiller;debut;fin_contrat\n9101;G99;2026-06-15;2027-06-15\n9199;G98;2026-01-01;\n",
                false);
        assertThat(story.rules(overlap))
                .containsExactlyInAnyOrder("ERROR deployment-assignment-overlaps 1", "ERROR deployment-post-unknown 1");

        String head = DeploymentStory.file("posts").lines().findFirst().orElseThrow();
        UUID returned = story.start(
                "posts",
                head
                        + "\n9198,7008,COMMUNE DE NOISY LE GRAND,93,Rendu,Non,Initiale,06/10/2036,06/10/2036,Non,50000,0\n",
                false);
        assertThat(story.rules(returned)).contains("ERROR deployment-returned-occupied 1");
    }

    @Test
    void a_post_that_came_before_its_host_stands_where_the_host_is_once_that_is_told() {
        story.run("posts", false);
        assertThat(territories()).containsOnly("dep:93");

        story.run("hosts", false);

        assertThat(territories()).hasSize(10).allMatch(code -> code.startsWith("com:"));
        assertThat(Sql.number("select count(*) from post")).isEqualTo(14);
    }

    private static List<String> territories() {
        return Sql.rows("select distinct t.code from post p join territory t on t.id = p.territory_id").stream()
                .map(row -> (String) row.get("code"))
                .toList();
    }

    @Test
    void a_post_without_a_host_and_a_host_without_a_post_are_said() {
        story.run("hosts", false);
        story.run("posts", DeploymentStory.file("posts").replace("9113,7010,COMMUNE DE VAUJOURS", "9113,,"), false);
        assertThat(summary().hostsWithoutPost()).extracting(h -> h.code()).containsExactly("7010");
        assertThat(officer(() -> deployment.of("dep:93", DAY)).postsWithoutHost())
                .extracting(DeployedPost::code)
                .containsExactly("9113");
    }

    @Test
    void what_the_import_of_hosts_keeps_makes_posts_that_the_national_file_names_later() throws IOException {
        Sql.update("delete from actor_source_row");
        // The rows of the département; the others are outside of what anybody here imports.
        String register = Files.readAllLines(SharedData.file("places/cnfs-structures-2023-04.csv")).stream()
                .filter(line -> line.startsWith("Raison") || line.contains(";Seine-Saint-Denis;"))
                .collect(Collectors.joining("\n"));
        desk.completed(desk.start(
                "ept", "structures.csv", register.getBytes(StandardCharsets.UTF_8), "cnfs-structures", false));
        long places = Sql.number("select count(*) from place");

        assertThat(officer(() -> registers.take(GRAND_EST))).isEqualTo(new RegisterService.Taken(11, 14));
        assertThat(officer(() -> registers.take(GRAND_EST))).isEqualTo(new RegisterService.Taken(11, 0));
        assertThat(summary().kept()).hasSize(14);
        assertThat(summary().stateAmount()).isEqualByComparingTo("740005");
        assertThat(summary().places()).hasSize(10).containsEntry("com:93047", 3L);
        assertThat(Sql.number("select count(*) from place")).isEqualTo(places);
        assertThat(Sql.number("select count(*) from audit_line where action = 'deployment.host.create'"
                        + " and territory_id is not null and record_id in (select uuid from post_host)"))
                .isEqualTo(11);

        assertThat(story.run("hosts", false)).isEqualTo(new JobCounts(11, 0, 11, 0, 0));
        assertThat(story.run("posts", false)).isEqualTo(new JobCounts(14, 0, 14, 0, 0));
        assertThat(summary().hosts()).hasSize(11);
        assertThat(summary().kept()).extracting(DeployedPost::code).hasSize(14).contains("9101", "9114");
    }
}
