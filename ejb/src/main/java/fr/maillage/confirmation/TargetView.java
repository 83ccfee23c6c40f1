package fr.maillage.confirmation;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Somebody whom a campaign writes to.
 *
 * @param name the actor, or the place where no actor is known
 * @param email null where there is none
 * @param places how many records the message has
 * @param answered how many of them were answered
 */
public record TargetView(
        UUID id,
        int version,
        String name,
        String email,
        TargetState state,
        int reminders,
        OffsetDateTime sentAt,
        OffsetDateTime openedAt,
        OffsetDateTime answeredAt,
        long places,
        long answered) {}
