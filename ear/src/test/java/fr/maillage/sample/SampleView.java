package fr.maillage.sample;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordView;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A sample with the name of its territory.
 *
 * @param values what it says, in normal form
 */
public record SampleView(
        UUID id,
        int version,
        FieldValues<SampleField> values,
        String territoryCode,
        String territoryName,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime updatedAt)
        implements RecordView {}
