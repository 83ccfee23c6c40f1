package fr.maillage.mailing;

import java.util.UUID;

/**
 * Somebody on a contact list, or one who could be.
 *
 * @param email null where unknown
 * @param actorIdentifier SIRET, RNA or RIDET of the actor; null where unknown
 * @param refuses whether she asked not to be written to
 * @param choice TAKEN or LEFT_OUT where somebody decided by hand; FILTER where the filter takes her; NONE where not
 */
public record ListedContact(
        UUID id,
        String name,
        String duty,
        String email,
        String phone,
        UUID actorId,
        String actorName,
        String actorIdentifier,
        boolean refuses,
        Choice choice) {

    /** Why somebody is on the list, or not. */
    public enum Choice {
        FILTER,
        TAKEN,
        LEFT_OUT,
        NONE
    }
}
