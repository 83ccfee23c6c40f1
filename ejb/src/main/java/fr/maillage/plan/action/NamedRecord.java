package fr.maillage.plan.action;

/**
 * A record that a text of an action may mean.
 *
 * @param key of its table, or its identifier
 * @param text how actions write it
 */
public record NamedRecord(String key, String text, boolean archived) {}
