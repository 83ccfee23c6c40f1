package fr.maillage.plan.scheme;

/**
 * Limits of the list of versions; null or blank for any.
 *
 * @param territory a territory's code: versions of frames on it or a part of it
 * @param kind the code of a kind of frames
 * @param state the code of a {@link VersionState}
 */
public record VersionFilter(String territory, String kind, String state) {}
