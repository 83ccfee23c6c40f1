package fr.maillage.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.siting.SitingOrder;
import fr.maillage.deployment.siting.SitingStudy;
import fr.maillage.deployment.siting.SitingStudyService;
import fr.maillage.importing.ImportDesk;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;

/** Sets sitings up for tests, on the story's permanences and people. */
@ApplicationScoped
public class Sitings {

    @Inject
    private DeploymentStory story;

    @Inject
    private SitingStudyService studies;

    @Inject
    private Runs runs;

    @Inject
    private ImportDesk desk;

    public void tell() {
        story.tell();
        story.run("drop-ins", DeploymentStory.file("drop-ins-gpge"), false);
        story.run("coverage-points", false);
    }

    /** A search works with the rights of an account. */
    public <T> T as(String who, Supplier<T> action) {
        return desk.officers().as(who, action);
    }

    public SitingStudy searched(String who, SitingOrder order) {
        UUID id = as(who, () -> studies.ask(order));
        UUID run = as(who, () -> studies.get(id).run());
        assertThat(runs.await(run, JobStatus.COMPLETED, JobStatus.FAILED).status())
                .isEqualTo(JobStatus.COMPLETED);
        return as(who, () -> studies.get(id));
    }
}
