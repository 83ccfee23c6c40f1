package fr.maillage.actor;

import java.util.UUID;

/**
 * A contact that was looked for, with her actor.
 *
 * @param key the database identifier, by which other features point to her
 * @param email null where unknown
 * @param actorIdentifier SIRET, RNA or RIDET of the actor; null where unknown
 * @param actorTerritoryId where the actor acts
 * @param noMail whether she asked not to be written to
 * @param byFilter whether the filter finds her, choices apart
 * @param openInside whether everybody who reads contacts on the territory looked in may read her
 */
public record FoundContact(
        long key,
        UUID id,
        String name,
        String duty,
        String email,
        String phone,
        UUID actorId,
        String actorName,
        String actorIdentifier,
        long actorTerritoryId,
        boolean noMail,
        boolean byFilter,
        boolean openInside) {}
