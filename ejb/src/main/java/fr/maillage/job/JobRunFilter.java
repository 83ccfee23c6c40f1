package fr.maillage.job;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which runs a list shows.
 *
 * @param job the job's identifier; null for all
 * @param statuses never null; empty for all
 * @param owner part of the owner's login or name, in any case; null for all
 * @param mine only the caller's own runs
 * @param from only runs recorded on this day (of Paris) or later; null for all
 */
public record JobRunFilter(String job, Set<JobStatus> statuses, String owner, boolean mine, LocalDate from) {

    public static final JobRunFilter ALL = new JobRunFilter(null, Set.of(), null, false);

    public JobRunFilter {
        statuses = Set.copyOf(statuses);
    }

    /** Runs of any age. */
    public JobRunFilter(String job, Set<JobStatus> statuses, String owner, boolean mine) {
        this(job, statuses, owner, mine, null);
    }
}
