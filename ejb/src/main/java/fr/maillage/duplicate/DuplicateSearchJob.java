package fr.maillage.duplicate;

import fr.maillage.identity.Permission;
import fr.maillage.job.JobDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** The job that looks for places that are entered twice; nightly, and whenever somebody asks for it. */
@ApplicationScoped
public class DuplicateSearchJob implements JobDefinition {

    public static final String ID = "duplicate-search";

    @Override
    public String job() {
        return ID;
    }

    @Override
    public Permission permission() {
        return Permission.RUN_JOBS;
    }

    @Override
    public Optional<Permission> seenBy() {
        return Optional.of(Permission.READ);
    }

    @Override
    public boolean startable() {
        return true;
    }

    @Override
    public Optional<String> exclusiveKey(Map<String, String> parameters) {
        return Optional.of(ID);
    }

    @Override
    public Optional<String> resultPath(Map<String, String> parameters) {
        return Optional.of("/duplicate/list.xhtml");
    }
}
