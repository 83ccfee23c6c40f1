package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.job.JobCounts;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An import of places that breaks off while it takes them goes on where it was, and tells of each row once. */
@InsideEar
class BrokenOffImportIT {

    private static final String WHO = "ept";
    private static final int ROWS = 1200;

    @Inject
    ImportDesk desk;

    @Inject
    BreakOff breakOff;

    @Inject
    JobRunService jobs;

    @Test
    void the_places_that_it_made_before_are_not_weighed_when_it_goes_on() {
        StringBuilder file = new StringBuilder(ImportDesk.HEADER);
        for (int i = 0; i < ROWS; i++) {
            file.append(desk.row("b" + i, "Lieu " + i));
        }
        breakOff.after(3);
        UUID run = desk.start(WHO, file.toString());
        JobRunView broken = desk.failed(run);
        assertThat(broken.counts().created()).isBetween(1L, ROWS - 1L);

        desk.officers().as(WHO, () -> {
            jobs.restart(run);
            return null;
        });

        assertThat(desk.completed(run).counts()).isEqualTo(new JobCounts(ROWS, ROWS, 0, 0, 0));
        assertThat(desk.places()).isEqualTo(ROWS);
    }
}
