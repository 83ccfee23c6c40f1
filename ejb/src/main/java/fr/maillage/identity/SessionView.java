package fr.maillage.identity;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An open session as its owner sees it.
 *
 * @param browser such as "Firefox, Linux"; null when unknown
 * @param address the IP address that it was opened from; null when unknown
 * @param openedAt in UTC
 * @param lastSeenAt in UTC, to a few minutes
 * @param current whether it is the one that asks
 */
public record SessionView(
        UUID id, String browser, String address, OffsetDateTime openedAt, OffsetDateTime lastSeenAt, boolean current)
        implements Serializable {}
