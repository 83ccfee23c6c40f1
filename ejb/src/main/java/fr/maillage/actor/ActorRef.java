package fr.maillage.actor;

import java.util.UUID;

/**
 * An actor as other records name it.
 *
 * @param key its database identifier, for links from other tables
 * @param identifier SIRET, RNA or RIDET; null where unknown
 */
public record ActorRef(long key, UUID id, String name, String identifier, boolean archived) {}
