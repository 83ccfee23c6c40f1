package fr.maillage.committee.publication;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision as everybody reads it.
 *
 * @param text the words that were looked at
 * @param minutes what is told of the minutes; null for nothing
 * @param body the name of the body that took it
 * @param withdrawnOn since when it holds no more; null where it stands
 */
public record PublicDecision(
        UUID id, String number, String text, String minutes, String body, LocalDate decidedOn, LocalDate withdrawnOn) {}
