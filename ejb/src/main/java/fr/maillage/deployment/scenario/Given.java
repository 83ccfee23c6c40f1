package fr.maillage.deployment.scenario;

/**
 * Outcome of giving an opinion.
 *
 * @param line with it
 * @param meanwhile what somebody else said after the caller had seen the line; null for nothing. Both are kept
 */
public record Given(Line line, Opinion meanwhile) {}
