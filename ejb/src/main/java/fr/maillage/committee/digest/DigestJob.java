package fr.maillage.committee.digest;

import fr.maillage.identity.Permission;
import fr.maillage.job.SoleJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The job that tells members what awaits them; daily, for whom a message is due, and whenever an administrator asks for it. */
@ApplicationScoped
public class DigestJob extends SoleJob {

    public static final String ID = "committee-digest";

    public DigestJob() {
        super(ID, Permission.MANAGE_REFERENCE, "/notification/list.xhtml");
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
