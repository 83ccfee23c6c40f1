package fr.maillage.committee.publication;

/**
 * Words in which somebody may be known.
 *
 * @param words as they are written
 * @param known whether somebody whom the body or the territory knows is called so; else they only look like a name, a
 *     telephone number or an address
 */
public record Mark(String words, boolean known) {}
