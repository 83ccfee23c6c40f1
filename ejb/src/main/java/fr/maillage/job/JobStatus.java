package fr.maillage.job;

import java.util.EnumSet;
import java.util.Set;

/** Where a run stands. */
public enum JobStatus {
    /** Recorded; waits for a thread, or for the run that holds its exclusive key. */
    QUEUED,
    RUNNING,
    /** Somebody asked it to stop; it ends with its current chunk. */
    STOPPING,
    /** Stopped on request; can be restarted. */
    STOPPED,
    COMPLETED,
    /** Ended by an error; can be restarted. */
    FAILED,
    /** Its server died or was shut down; can be restarted. */
    INTERRUPTED;

    private static final Set<JobStatus> RESTARTABLE = EnumSet.of(STOPPED, FAILED, INTERRUPTED);
    private static final Set<JobStatus> ACTIVE = EnumSet.of(QUEUED, RUNNING, STOPPING);

    /** Tells if the run waits or works. */
    public boolean active() {
        return ACTIVE.contains(this);
    }

    public boolean stoppable() {
        return this == QUEUED || this == RUNNING;
    }

    public boolean restartable() {
        return RESTARTABLE.contains(this);
    }
}
