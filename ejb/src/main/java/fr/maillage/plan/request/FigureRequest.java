package fr.maillage.plan.request;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;

/**
 * That a partner is asked for a month of an action.
 *
 * @param id what the secret of the link is made from
 * @param action the action's key
 * @param actor the key of the partner
 * @param messages how many were written; 0 for a link that an officer hands over
 * @param messageAt when the latest one was; null for none
 * @param answeredAt null while she has not answered
 * @param revokedAt null while it holds
 */
public record FigureRequest(
        long key,
        UUID id,
        long action,
        long actor,
        YearMonth month,
        OffsetDateTime askedAt,
        OffsetDateTime expiresAt,
        int messages,
        OffsetDateTime messageAt,
        OffsetDateTime answeredAt,
        OffsetDateTime revokedAt) {}
