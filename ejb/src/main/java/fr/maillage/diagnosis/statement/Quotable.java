package fr.maillage.diagnosis.statement;

import java.util.UUID;

/**
 * A statement that a finding rests on and may quote.
 *
 * @param finding the key of the finding
 * @param rank its place among what the finding rests on
 * @param words those on which the finding was adopted; null for those of today
 */
public record Quotable(long finding, UUID statement, int rank, String words) {}
