package fr.maillage.committee.invitation;

import java.time.OffsetDateTime;

/**
 * Somebody who may be invited to a gathering, or was.
 *
 * @param person the key of her entry among people
 * @param actor the name of the organisation that she represents; null for a resident
 * @param email null where unknown
 * @param refuses whether she wants no messages
 * @param seated whether she sits in the body on the day of the gathering
 * @param invitedAt null where she was not invited
 * @param askedAt when the latest message was written; null where she was not invited
 * @param answer the code of what she answered; null where she has not
 * @param answeredAt null where she has not answered
 */
public record Invitee(
        long person,
        String name,
        String actor,
        String email,
        boolean refuses,
        boolean seated,
        OffsetDateTime invitedAt,
        OffsetDateTime askedAt,
        String answer,
        OffsetDateTime answeredAt) {

    /** Tells if a message can be written to her. */
    public boolean reachable() {
        return email != null && !refuses;
    }

    public boolean invited() {
        return invitedAt != null;
    }

    /** Tells if more than one message was written to her. */
    public boolean again() {
        return invited() && askedAt.isAfter(invitedAt);
    }

    Invitee refusing(boolean address) {
        return address && !refuses
                ? new Invitee(person, name, actor, email, true, seated, invitedAt, askedAt, answer, answeredAt)
                : this;
    }
}
