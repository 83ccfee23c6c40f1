package fr.maillage.job;

import java.util.Map;
import java.util.UUID;

/**
 * A run has ended, in the current transaction; fired as a CDI event.
 *
 * @param parameters what the run was to do
 */
public record JobEnded(UUID run, String job, JobStatus status, Map<String, String> parameters) {

    public JobEnded {
        parameters = Map.copyOf(parameters);
    }
}
