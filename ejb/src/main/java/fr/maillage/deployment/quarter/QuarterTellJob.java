package fr.maillage.deployment.quarter;

import fr.maillage.identity.Permission;
import fr.maillage.job.SoleJob;
import jakarta.enterprise.context.ApplicationScoped;

/** The job that tells readers what was counted in quarters that are over; nightly, before the snapshot. */
@ApplicationScoped
public class QuarterTellJob extends SoleJob {

    public static final String ID = "deployment-tell";

    public QuarterTellJob() {
        super(ID, Permission.RUN_JOBS, "/deployment/activity/index.xhtml");
    }
}
