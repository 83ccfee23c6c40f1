package fr.maillage.job;

/**
 * Counts of what a job has done so far, or did in one chunk; in records.
 *
 * @param read records taken from the input
 * @param created records that did not exist before
 * @param updated records that were changed
 * @param unchanged records that were already as the input says
 * @param rejected records that could not be taken, listed in the reject file
 */
public record JobCounts(long read, long created, long updated, long unchanged, long rejected) {

    public static final JobCounts NONE = new JobCounts(0, 0, 0, 0, 0);

    public JobCounts plus(JobCounts other) {
        return new JobCounts(
                read + other.read,
                created + other.created,
                updated + other.updated,
                unchanged + other.unchanged,
                rejected + other.rejected);
    }
}
