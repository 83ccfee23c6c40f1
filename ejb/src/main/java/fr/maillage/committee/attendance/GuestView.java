package fr.maillage.committee.attendance;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Somebody who said at the door that she came and is on no list.
 *
 * @param organisation null where she wrote none
 * @param accepted whether an officer said that she was there
 */
public record GuestView(UUID id, String name, String organisation, boolean accepted, OffsetDateTime cameAt) {}
