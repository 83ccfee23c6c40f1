package fr.maillage.committee.digest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * That somebody's period was looked at.
 *
 * @param id what the secret of her link is made from
 * @param key her identifier and the period
 * @param items how many things awaited her
 */
public record Digest(
        UUID id, long person, LocalDate from, String key, int items, OffsetDateTime madeAt, OffsetDateTime expiresAt) {}
