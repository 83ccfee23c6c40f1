package fr.maillage.moderation;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A report as its moderator sees it.
 *
 * @param version for the check that nobody answered it meanwhile
 * @param detail what was said in words; null for nothing
 * @param times how often the same was said
 * @param answer null while it is open, and where the answer has no words
 * @param decidedBy null while it is open
 */
public record ErrorReportView(
        UUID id,
        int version,
        ErrorReason reason,
        String detail,
        int times,
        ErrorStatus status,
        String answer,
        OffsetDateTime sentAt,
        OffsetDateTime decidedAt,
        String decidedBy) {

    public boolean open() {
        return status == ErrorStatus.OPEN;
    }
}
