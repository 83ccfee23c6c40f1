package fr.maillage.diagnosis.collection;

/**
 * Into which collection a row of a file goes.
 *
 * @param chosen the identifier of a collection, or its title; null for the one that the file makes for itself
 * @param fileName as its sender calls it; null where nobody says
 * @param digest the SHA-256 of the file's bytes, by which the same file is known again; null where nobody says
 * @param territory the code of the territory that the file is for; null where nobody says
 */
public record CollectionAsked(String chosen, String fileName, String digest, String territory) {}
