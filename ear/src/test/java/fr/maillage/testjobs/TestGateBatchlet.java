package fr.maillage.testjobs;

import fr.maillage.batch.job.JobBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Waits at the gate that the parameter {@code gate} names, then ends, early where it was asked to stop. */
@Named
@Dependent
public class TestGateBatchlet extends JobBatchlet {

    @Override
    protected void work() {
        Gate.of(parameters().get("gate")).pass();
        stopRequested();
    }
}
