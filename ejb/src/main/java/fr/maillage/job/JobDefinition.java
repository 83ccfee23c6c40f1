package fr.maillage.job;

import fr.maillage.identity.Permission;
import java.util.Map;
import java.util.Optional;

/**
 * Declaration of a job by its feature, as a CDI bean. The job itself is {@code META-INF/batch-jobs/<id>.xml}
 * of the batch module.
 */
public interface JobDefinition {

    /** The job's identifier, {@code feature-verb}; also the name of its XML. */
    String job();

    /** Names the right that a caller must hold somewhere to start, stop and restart it. */
    Permission permission();

    /** Names the right that a caller must hold somewhere to see the runs that timers start; empty: administrators only. */
    default Optional<Permission> seenBy() {
        return Optional.empty();
    }

    /**
     * Tells if {@code POST /api/v1/jobs} and the page of jobs may start it; other jobs are started by their own feature,
     * which knows what they need.
     */
    default boolean startable() {
        return false;
    }

    /**
     * Refuses wrong parameters before a run is recorded.
     *
     * @throws fr.maillage.shared.Problem INVALID with each wrong parameter as a field
     */
    default void validate(Map<String, String> parameters) {}

    /** Runs that give the same key never run at the same time: the later one waits. Empty: no such limit. */
    default Optional<String> exclusiveKey(Map<String, String> parameters) {
        return Optional.empty();
    }

    /** The page that shows what a run made, from the context root, with {@code {run}} for the run; empty: none. */
    default Optional<String> resultPath(Map<String, String> parameters) {
        return Optional.empty();
    }
}
