package fr.maillage.web.shared.feature;

/**
 * A word of the trade.
 *
 * @param key the last part of the keys of its texts
 * @param rank its place in the glossary: 10, 20, 30…
 */
public record GlossaryWord(String key, int rank) {}
