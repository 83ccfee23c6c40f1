package fr.maillage.job;

import java.util.UUID;

/**
 * A run has moved on, in the current transaction; fired as a CDI event, so that an observer of a transaction phase
 * learns of it before or after the commit.
 *
 * @param part the part of the run that moved
 * @param cursor where it has got to
 * @param delta what this chunk did
 */
public record JobAdvanced(UUID run, String part, String cursor, JobCounts delta) {}
