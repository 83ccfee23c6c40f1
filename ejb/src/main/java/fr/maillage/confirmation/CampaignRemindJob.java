package fr.maillage.confirmation;

import fr.maillage.identity.Permission;
import fr.maillage.job.SoleJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The job that reminds those who have not answered; daily, and whenever an administrator asks for it. */
@ApplicationScoped
public class CampaignRemindJob extends SoleJob {

    public static final String ID = "confirmation-remind";

    public CampaignRemindJob() {
        super(ID, Permission.MANAGE_REFERENCE, "/confirmation/list.xhtml");
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
