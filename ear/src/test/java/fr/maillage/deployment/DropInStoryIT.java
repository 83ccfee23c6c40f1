package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.GRAND_EST;
import static fr.maillage.deployment.DeploymentStory.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.dropin.DropInFigures;
import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.job.JobCounts;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The drop-ins of the story come in by the mapping that ships, and come to what the story says. */
@InsideEar
class DropInStoryIT {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    @Inject
    private DeploymentStory story;

    @Inject
    private DropInService dropIns;

    @BeforeEach
    void nothing_told() {
        story.forget();
        Sql.update("update place set archived_at = null where source = 'Maillage – permanences'");
    }

    private DropInFigures figures(String territory, LocalDate day) {
        return officer(() -> dropIns.figures(territory, day));
    }

    @Test
    void files_come_in_with_their_places_and_change_nothing_the_second_time() {
        for (Map.Entry<String, Integer> file :
                Map.of("drop-ins", 30, "drop-ins-gpge", 14).entrySet()) {
            String csv = DeploymentStory.file(file.getKey());
            int all = file.getValue();
            assertThat(story.run("drop-ins", csv, true)).isEqualTo(new JobCounts(all, all, 0, 0, 0));
            assertThat(story.run("drop-ins", csv, false)).isEqualTo(new JobCounts(all, all, 0, 0, 0));
            long places = Sql.number("select count(*) from place");
            assertThat(story.run("drop-ins", csv, false)).isEqualTo(new JobCounts(all, 0, 0, all, 0));
            assertThat(Sql.number("select count(*) from place")).isEqualTo(places);
        }
        assertThat(Sql.number("select count(*) from offer where kept_by = 'deployment.dropin'"))
                .isEqualTo(44);
    }

    @Test
    void the_thirty_of_plaine_connection_are_where_the_story_says() {
        story.run("drop-ins", false);

        DropInExpected.plaine(figures("dep:93", LocalDate.of(2022, 6, 1)));
        assertThat(figures("dep:93", LocalDate.of(2026, 6, 1)).dropIns()).isEmpty();
    }

    @Test
    void hours_per_week_and_for_ten_thousand_inhabitants_are_those_of_the_story() {
        story.run("drop-ins", DeploymentStory.file("drop-ins-gpge"), false);

        DropInExpected.hours(figures(GRAND_EST, OCTOBER));
    }

    @Test
    void sessions_of_october_leave_out_the_interruption_and_count_every_other_week() {
        story.run("drop-ins", DeploymentStory.file("drop-ins-gpge"), false);

        DropInExpected.sessions(figures(GRAND_EST, OCTOBER));
    }

    @Test
    void places_of_permanences_have_the_coordinates_of_the_file() {
        story.run("drop-ins", DeploymentStory.file("drop-ins-gpge"), false);
        assertThat(officer(() -> dropIns.deployed("com:93047", OCTOBER)))
                .filteredOn(d -> d.code().equals("GP02"))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.latitude()).isEqualTo(48.8990);
                    assertThat(d.longitude()).isEqualTo(2.5660);
                    assertThat(d.advisers()).containsExactly("G02");
                    assertThat(d.weeklyHours()).isEqualByComparingTo("3");
                });
    }
}
