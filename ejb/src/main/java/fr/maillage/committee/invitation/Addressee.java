package fr.maillage.committee.invitation;

import fr.maillage.committee.model.Invitation;
import java.util.UUID;

/**
 * Somebody to whom a message about a gathering is written.
 *
 * @param key that of her invitation, as {@code id}; null for one that was not written yet
 * @param answer the code of what she answered; null where she has not
 */
public record Addressee(Long key, UUID id, String name, String email, String answer) {

    static Addressee of(Invitation invitation, Invitee invitee) {
        return new Addressee(invitation.id(), invitation.uuid(), invitee.name(), invitee.email(), invitee.answer());
    }
}
