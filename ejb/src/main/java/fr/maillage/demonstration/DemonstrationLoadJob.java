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

    /**
     * The key by which its run is claimed: a demonstration that began without the story is loaded anew once it is wanted.
     *
     * @param story whether the story is told
     */
    static String claim(boolean story) {
        return story ? ID + ":story" : ID;
    }

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
