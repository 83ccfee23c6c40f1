package fr.maillage.committee.task;

/**
 * Outcome of asking those who do the late tasks of a body.
 *
 * @param written how many messages were written
 * @param unreachable how many tasks have nobody who can be written to
 * @param today of how many somebody was written to today already
 */
public record TaskAsked(int written, int unreachable, int today) {}
