package fr.maillage.administration;

import fr.maillage.identity.Permission;
import fr.maillage.job.SoleJob;
import jakarta.enterprise.context.ApplicationScoped;

/** The job that removes what is older than is to be kept; nightly, and whenever an administrator asks for it. */
@ApplicationScoped
public class CleanJob extends SoleJob {

    public static final String ID = "administration-clean";

    public CleanJob() {
        super(ID, Permission.MANAGE_REFERENCE, "/administration/retention.xhtml");
    }
}
