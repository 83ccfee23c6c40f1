package fr.maillage.committee.task;

import fr.maillage.committee.model.Body;

/**
 * Records that a task is tied to.
 *
 * @param body whose task it is, locked by whoever enters one
 * @param decision what it follows from; null for nothing
 * @param owner the key of who does it; null for nobody
 */
public record TaskKeys(Body body, DecisionRef decision, Long owner) {}
