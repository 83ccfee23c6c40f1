package fr.maillage.moderation;

import java.util.UUID;

/**
 * Error that somebody reports.
 *
 * @param place an active place
 * @param reason an {@link ErrorReason}'s code
 * @param detail in her own words, at most 1,000 characters; null or blank where the reason says it all
 */
public record ErrorReportInput(UUID place, String reason, String detail) {}
