package fr.maillage.plan.reach;

import fr.maillage.identity.Permission;
import fr.maillage.job.SoleJob;
import jakarta.enterprise.context.ApplicationScoped;

/** The job that tells readers whom actions reached in quarters that are over; nightly, before the snapshot. */
@ApplicationScoped
public class ReachTellJob extends SoleJob {

    public static final String ID = "plan-tell";

    public ReachTellJob() {
        super(ID, Permission.RUN_JOBS, "/plan/action/list.xhtml");
    }
}
