package fr.maillage.moderation;

import java.time.OffsetDateTime;

/**
 * Outcome of a report, for whoever sent it.
 *
 * @param placeName how the place is called now
 * @param status OPEN until somebody has looked at it
 * @param answer the answer's words; null where there are none
 * @param decidedAt null while it is open
 */
public record ErrorReportAnswer(
        String placeName,
        ErrorReason reason,
        OffsetDateTime sentAt,
        ErrorStatus status,
        String answer,
        OffsetDateTime decidedAt) {}
