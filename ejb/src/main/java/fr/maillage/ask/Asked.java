package fr.maillage.ask;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Subject and person that a link leads to, until it expires.
 *
 * @param key that of the link
 * @param subject what it is about
 * @param person the key of who was asked, or of whom she turned out to be
 * @param answeredAt null while it was not used
 */
public record Asked(long key, UUID subject, long person, OffsetDateTime answeredAt) {}
