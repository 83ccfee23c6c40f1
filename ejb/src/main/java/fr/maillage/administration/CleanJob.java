package fr.maillage.administration;

import fr.maillage.identity.Permission;
import fr.maillage.job.JobDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** The job that removes what is older than is to be kept; nightly, and whenever an administrator asks for it. */
@ApplicationScoped
public class CleanJob implements JobDefinition {

    public static final String ID = "administration-clean";

    @Override
    public String job() {
        return ID;
    }

    @Override
    public Permission permission() {
        return Permission.MANAGE_REFERENCE;
    }

    @Override
    public Optional<String> exclusiveKey(Map<String, String> parameters) {
        return Optional.of(ID);
    }

    @Override
    public Optional<String> resultPath(Map<String, String> parameters) {
        return Optional.of("/administration/retention.xhtml");
    }
}
