package fr.maillage.testjobs;

import fr.maillage.demonstration.DemonstrationLoading;
import fr.maillage.demonstration.DemonstrationProgress;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Loads the demonstration before the first test: the job, which begins after the deployment, then finds nothing to do. */
@Singleton
@Startup
@DependsOn("maillage-ejb.jar#DemonstrationLoading")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemonstrationFirst {

    @EJB
    private DemonstrationLoading loading;

    @Inject
    private Caller caller;

    @PostConstruct
    void load() {
        caller.runAs(CallerIdentity.SYSTEM, () -> {
            for (int step = 0; step < DemonstrationProgress.STEPS; step++) {
                loading.load(step);
            }
            return null;
        });
    }
}
