package fr.maillage.record;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A record as it is read: what is told of each kind alike. */
public interface RecordView {

    UUID id();

    /** For the check that nobody changed it meanwhile. */
    int version();

    /** Null unless archived. */
    OffsetDateTime archivedAt();

    /** Null unless archived. */
    String archiveReason();

    OffsetDateTime updatedAt();
}
