package fr.maillage.diagnosis.exhibit;

import java.util.UUID;

/**
 * A document as statements and findings name it.
 *
 * @param key its database identifier
 * @param territory the key of the territory that it tells of
 */
public record ExhibitRef(long key, UUID id, String title, long territory, boolean archived) {}
