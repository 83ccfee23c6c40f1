package fr.maillage.job;

import java.time.OffsetDateTime;

/**
 * One execution of a run.
 *
 * @param number from 1
 * @param node the server that executed it
 * @param endedAt null while it works
 * @param status RUNNING while it works, else how it ended
 */
public record JobAttemptView(
        int number, String node, OffsetDateTime startedAt, OffsetDateTime endedAt, JobStatus status) {}
