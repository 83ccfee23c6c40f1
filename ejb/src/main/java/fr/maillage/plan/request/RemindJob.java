package fr.maillage.plan.request;

import fr.maillage.identity.Permission;
import fr.maillage.job.SoleJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The job that reminds partners who have not said what was counted; daily, and whenever an administrator asks for it. */
@ApplicationScoped
public class RemindJob extends SoleJob {

    public static final String ID = "plan-remind";

    public RemindJob() {
        super(ID, Permission.MANAGE_REFERENCE, "/plan/request/list.xhtml");
    }

    @Override
    public boolean startable() {
        return true;
    }

    @Override
    public Optional<Permission> seenBy() {
        return Optional.of(Permission.RUN_JOBS);
    }
}
