package fr.maillage.mailing;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A contact list.
 *
 * @param territoryName where its actors act
 * @param contacts how many people are on it now
 * @param reachable how many of them can be written to
 * @param editable whether the caller may change it and write to it
 */
public record ContactListView(
        UUID id,
        int version,
        ContactListInput input,
        String territoryName,
        long contacts,
        long reachable,
        OffsetDateTime createdAt,
        String createdBy,
        boolean editable) {}
