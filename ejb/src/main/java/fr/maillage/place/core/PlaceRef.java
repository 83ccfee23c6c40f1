package fr.maillage.place.core;

import java.util.UUID;

/**
 * A place as other records name it.
 *
 * @param key its database identifier, for links from other tables
 * @param communeId the key of its commune's territory
 */
public record PlaceRef(long key, UUID id, String name, long communeId, boolean archived) {}
