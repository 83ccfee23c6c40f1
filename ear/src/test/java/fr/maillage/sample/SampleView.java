package fr.maillage.sample;

import fr.maillage.record.FieldValues;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A sample with the name of its territory.
 *
 * @param values what it says, in normal form
 * @param archivedAt null unless it is archived
 */
public record SampleView(
        UUID id,
        int version,
        FieldValues<SampleField> values,
        String territoryCode,
        String territoryName,
        OffsetDateTime archivedAt) {}
