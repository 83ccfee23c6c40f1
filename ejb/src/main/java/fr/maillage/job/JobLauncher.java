package fr.maillage.job;

import java.util.Optional;
import java.util.UUID;

/** Starts, stops and restarts jobs; implemented where the batch runtime finds the job definitions. */
public interface JobLauncher {

    /**
     * Starts a job that was recorded with {@link JobRunService}; returns at once.
     *
     * @param runId the recorded run
     */
    void start(UUID runId);

    /** Asks a running job to stop after its current chunk. */
    void stop(UUID runId);

    /** The step that a run is in; empty where it does not run on this server, or between two steps. */
    Optional<String> step(UUID runId);
}
