package fr.maillage.diagnosis.statement;

/**
 * Words as they may be handed on.
 *
 * @param gathering where a group said them; null for a resident's
 * @param commune where she lives, and {@code ageBand} the code of her age: both, and only where at least five of the residents
 *     who were met share them; otherwise null
 */
public record Verbatim(String words, String gathering, String commune, String ageBand) {}
