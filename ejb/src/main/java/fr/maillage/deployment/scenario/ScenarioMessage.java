package fr.maillage.deployment.scenario;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Message of somebody to the other side about a scenario.
 *
 * @param writtenBy how she is called
 * @param prefecture whether she wrote for the prefecture, and not for the officers
 */
public record ScenarioMessage(UUID id, String words, String writtenBy, boolean prefecture, OffsetDateTime writtenAt) {}
