package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.compare.SideBySide;
import fr.maillage.diagnosis.compare.SideBySideFilter;
import fr.maillage.diagnosis.compare.SideBySideService;
import fr.maillage.identity.Role;
import fr.maillage.job.JobCounts;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words of a hundred professionals and 84 residents, which come in by the mappings that ship and are compared. */
@InsideEar
class DiagnosisStoryIT {

    private static final String GRAND_EST = "ept:200058790";

    @Inject
    private DiagnosisStory story;

    @Inject
    private SideBySideService sides;

    @BeforeEach
    void told() {
        story.told();
    }

    private SideBySide compared(String territory) {
        SideBySideFilter year =
                new SideBySideFilter(territory, null, null, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), null);
        return As.a(Role.EPT_OFFICER, GRAND_EST, () -> sides.compare(year));
    }

    @Test
    void the_comparison_has_the_counts_shares_ranks_and_classes_of_the_story() {
        DiagnosisExpected.comparison(compared(GRAND_EST));
        DiagnosisExpected.proposals(compared(GRAND_EST));
    }

    @Test
    void each_town_has_its_residents_beside_the_groups_that_speak_of_it() {
        DiagnosisExpected.towns(this::compared);
    }

    @Test
    void the_same_files_again_change_nothing() {
        assertThat(story.run("admin", "themes")).isEqualTo(new JobCounts(31, 0, 0, 31, 0));
        assertThat(story.run("departement", "statements-professionals")).isEqualTo(new JobCounts(126, 0, 0, 126, 0));
        assertThat(story.run("departement", "statements-residents")).isEqualTo(new JobCounts(282, 0, 0, 282, 0));
    }
}
