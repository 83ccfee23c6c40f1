package fr.maillage.indicator;

import fr.maillage.identity.Permission;
import fr.maillage.job.SoleJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The job that makes a snapshot of every indicator; nightly, and whenever somebody asks for it. */
@ApplicationScoped
public class IndicatorCompileJob extends SoleJob {

    public static final String ID = "indicator-compile";

    public IndicatorCompileJob() {
        super(ID, Permission.RUN_JOBS, "/indicator/list.xhtml");
    }

    @Override
    public Optional<Permission> seenBy() {
        return Optional.of(Permission.READ);
    }

    @Override
    public boolean startable() {
        return true;
    }
}
