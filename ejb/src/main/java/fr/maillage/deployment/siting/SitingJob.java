package fr.maillage.deployment.siting;

import fr.maillage.identity.Permission;
import fr.maillage.job.JobDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** The job that searches what an officer asked; one at a time, for each takes a core. */
@ApplicationScoped
public class SitingJob implements JobDefinition {

    public static final String ID = "deployment-site";

    /** The study that it works on. */
    public static final String STUDY = "study";

    @Override
    public String job() {
        return ID;
    }

    @Override
    public Permission permission() {
        return Permission.ASK_SITING;
    }

    @Override
    public Optional<String> exclusiveKey(Map<String, String> parameters) {
        return Optional.of(ID);
    }

    @Override
    public Optional<String> resultPath(Map<String, String> parameters) {
        return Optional.of("/deployment/siting/detail.xhtml?id=" + parameters.get(STUDY));
    }
}
