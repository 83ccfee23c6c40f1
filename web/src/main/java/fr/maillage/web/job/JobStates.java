package fr.maillage.web.job;

import fr.maillage.job.JobStatus;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The states that the list of runs offers to choose from: some are several statuses at once. */
final class JobStates {

    private static final Map<String, Set<JobStatus>> STATES = new LinkedHashMap<>();

    static {
        STATES.put("active", EnumSet.of(JobStatus.QUEUED, JobStatus.RUNNING, JobStatus.STOPPING));
        STATES.put("problem", EnumSet.of(JobStatus.FAILED, JobStatus.INTERRUPTED));
        STATES.put("stopped", EnumSet.of(JobStatus.STOPPED));
        STATES.put("completed", EnumSet.of(JobStatus.COMPLETED));
    }

    private JobStates() {}

    static List<String> names() {
        return List.copyOf(STATES.keySet());
    }

    /** The statuses of a state; empty for a name that is not offered. */
    static Optional<Set<JobStatus>> statuses(String name) {
        return Optional.ofNullable(STATES.get(name));
    }
}
