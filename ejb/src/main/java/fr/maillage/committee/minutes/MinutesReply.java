package fr.maillage.committee.minutes;

import java.time.OffsetDateTime;

/**
 * Answer of somebody who was at a gathering on a version of its minutes.
 *
 * @param email null where unknown
 * @param refuses whether she wants no messages
 * @param askedAt when the latest message was written; null where none was
 * @param answer the code of {@link MinutesAnswerCode}; null where she has not answered
 * @param correction what she wants to be corrected; null for nothing
 */
public record MinutesReply(
        long person,
        String name,
        String email,
        boolean refuses,
        OffsetDateTime askedAt,
        String answer,
        String correction,
        OffsetDateTime answeredAt) {

    /** Tells if a message can be written to her. */
    public boolean reachable() {
        return email != null && !refuses;
    }

    MinutesReply refusing(boolean address) {
        return address && !refuses
                ? new MinutesReply(person, name, email, true, askedAt, answer, correction, answeredAt)
                : this;
    }
}
