package fr.maillage.deployment.desk;

import java.util.UUID;

/**
 * A place that people may be sent to.
 *
 * @param name with its commune
 */
public record DeskPlace(UUID id, String name) {}
