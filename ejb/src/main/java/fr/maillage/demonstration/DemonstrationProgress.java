package fr.maillage.demonstration;

import fr.maillage.job.JobClaimService;
import fr.maillage.job.JobProgressService;
import fr.maillage.job.JobRunView;
import fr.maillage.shared.StartTask;
import fr.maillage.shared.setting.Settings;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Progress of the demonstration. One that could not be loaded is not waited for: the product works without it, and the page of
 * jobs tells why.
 */
@ApplicationScoped
public class DemonstrationProgress implements StartTask {

    /** Accounts, actors with their perimeters, story. */
    public static final int STEPS = 3;

    @EJB
    private JobClaimService claims;

    @EJB
    private JobProgressService runs;

    @Inject
    private Settings settings;

    /** Tells if this server has asked for the run; what an earlier life of it left behind does not tell. */
    private volatile boolean asked;

    /** From now on the run tells. */
    void asked() {
        asked = true;
    }

    @Override
    public Optional<Progress> progress() {
        if (!settings.demonstration()) {
            return Optional.empty();
        }
        // Asked first: between the two the run may be claimed, but not forgotten.
        boolean mayStillBegin = !asked;
        Optional<UUID> run = claims.claimed(DemonstrationLoadJob.claim(settings.story()));
        if (run.isEmpty()) {
            return mayStillBegin ? Optional.of(at(0)) : Optional.empty();
        }
        JobRunView view = runs.run(run.get());
        boolean goesOn = view.status().active() || (view.status().restartable() && mayStillBegin);
        return goesOn ? Optional.of(at(view.counts().read())) : Optional.empty();
    }

    private static Progress at(long done) {
        return new Progress("demonstration", (int) done, STEPS);
    }
}
