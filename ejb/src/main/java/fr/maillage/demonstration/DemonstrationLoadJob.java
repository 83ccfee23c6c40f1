package fr.maillage.demonstration;

import fr.maillage.identity.Permission;
import fr.maillage.job.JobDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** The job that loads the demonstration, once, behind a server that answers already. */
@ApplicationScoped
public class DemonstrationLoadJob implements JobDefinition {

    public static final String ID = "demonstration-load";

    @Override
    public String job() {
        return ID;
    }

    @Override
    public Permission permission() {
        return Permission.RUN_JOBS;
    }

    @Override
    public Optional<String> exclusiveKey(Map<String, String> parameters) {
        return Optional.of(ID);
    }
}
