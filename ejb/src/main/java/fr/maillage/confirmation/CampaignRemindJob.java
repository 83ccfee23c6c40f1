package fr.maillage.confirmation;

import fr.maillage.identity.Permission;
import fr.maillage.job.JobDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** The job that reminds those who have not answered; daily, and whenever an administrator asks for it. */
@ApplicationScoped
public class CampaignRemindJob implements JobDefinition {

    public static final String ID = "confirmation-remind";

    @Override
    public String job() {
        return ID;
    }

    @Override
    public Permission permission() {
        return Permission.MANAGE_REFERENCE;
    }

    @Override
    public boolean startable() {
        return true;
    }

    @Override
    public Optional<Permission> seenBy() {
        return Optional.of(Permission.RUN_JOBS);
    }

    @Override
    public Optional<String> exclusiveKey(Map<String, String> parameters) {
        return Optional.of(ID);
    }

    @Override
    public Optional<String> resultPath(Map<String, String> parameters) {
        return Optional.of("/confirmation/list.xhtml");
    }
}
