package fr.maillage.job.persistence;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;

/**
 * Which runs to select.
 *
 * @param job null for all
 * @param statuses empty for all
 * @param owner lower-case part of login or name; null for all
 * @param ownAccount only this account's runs; null for all
 * @param from the earliest moment of recording; null for all
 * @param sight what the caller may see
 */
public record JobRunQuery(
        String job, Set<String> statuses, String owner, UUID ownAccount, OffsetDateTime from, Sight sight) {

    /**
     * Runs that somebody may see: all, or her own and the system's runs of some jobs.
     *
     * @param account null for the system
     */
    public record Sight(boolean everything, UUID account, Set<String> systemJobs) {}
}
