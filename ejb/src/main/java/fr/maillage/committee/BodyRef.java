package fr.maillage.committee;

import java.util.UUID;

/**
 * A body as other records name it.
 *
 * @param key its database identifier, for links from other tables
 * @param territoryKey what it works for
 */
public record BodyRef(long key, UUID id, String name, long territoryKey, boolean archived) {}
