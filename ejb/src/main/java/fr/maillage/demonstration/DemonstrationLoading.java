package fr.maillage.demonstration;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.job.JobClaimService;
import fr.maillage.shared.LongTransaction;
import fr.maillage.shared.setting.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Loads the demonstration by a job that begins as soon as the server is up, step by step: each in a transaction of its own,
 * done once however often it is called. A server that dies meanwhile goes on at its next start with the step that it was at.
 */
@Singleton
@Startup
@DependsOn({"AccountBootstrap", "TerritoryStartup"})
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class DemonstrationLoading {

    private static final Logger LOG = System.getLogger(DemonstrationLoading.class.getName());

    @Inject
    private DemonstrationAccounts accounts;

    @Inject
    private DemonstrationActors actors;

    @Inject
    private DemonstrationStory story;

    @EJB
    private JobClaimService claims;

    @Inject
    private DemonstrationProgress progress;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Resource
    private TimerService timers;

    @Inject
    private LongTransaction transaction;

    @PostConstruct
    void plan() {
        if (settings.demonstration()) {
            // A timer waits until the whole product is there, the runtime of jobs among it.
            timers.createSingleActionTimer(0, new TimerConfig(null, false));
        } else {
            caller.runAs(CallerIdentity.SYSTEM, () -> {
                accounts.sayWhoIsLocked();
                return null;
            });
        }
    }

    /** Starts the job, or what was cut off of it. */
    @Timeout
    public void begin() {
        try {
            claims.claimOnce(DemonstrationLoadJob.ID, DemonstrationLoadJob.claim(settings.story()));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The demonstration cannot be loaded; the next start tries again", e);
        } finally {
            progress.asked();
        }
    }

    /**
     * Does a step, as the caller; nothing where it was done before.
     *
     * @param step from 0 on, below {@link DemonstrationProgress#STEPS}
     */
    public void load(int step) {
        transaction.of(() -> {
            all().get(step).run();
            return null;
        });
    }

    private List<Runnable> all() {
        return List.of(accounts::createMissing, actors::createMissing, story::tell);
    }
}
