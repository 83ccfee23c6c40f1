package fr.maillage.duplicate;

import fr.maillage.identity.Permission;
import fr.maillage.job.SoleJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The job that looks for places that are entered twice; nightly, and whenever somebody asks for it. */
@ApplicationScoped
public class DuplicateSearchJob extends SoleJob {

    public static final String ID = "duplicate-search";

    public DuplicateSearchJob() {
        super(ID, Permission.RUN_JOBS, "/duplicate/list.xhtml");
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
