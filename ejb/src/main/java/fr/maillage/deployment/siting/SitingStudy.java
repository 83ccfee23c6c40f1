package fr.maillage.deployment.siting;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An order, and how far it is.
 *
 * @param territoryId the key of the territory
 * @param territoryName what it is called
 * @param run the run that works on it, or worked
 * @param objective what the best choice so far covers; null before there is any
 * @param bound what no choice covers more than; null before it is known
 * @param result null until there is one
 * @param scenario the scenario that was made of it; null for none
 */
public record SitingStudy(
        UUID id,
        String title,
        long territoryId,
        String territoryName,
        SitingOrder order,
        String askedBy,
        OffsetDateTime askedAt,
        UUID run,
        Double objective,
        Double bound,
        SitingResult result,
        UUID scenario) {}
