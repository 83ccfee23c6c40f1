package fr.maillage.web.shared.record;

import fr.maillage.record.RecordView;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record in the API: what the documents of each kind tell alike. What a program cannot set is ignored when it is sent: a
 * record that was read can be changed and sent back as it is.
 */
public abstract class RecordDocument {

    @Schema(readOnly = true)
    public UUID id;

    @Schema(readOnly = true, description = "For If-Match of a write")
    public Integer version;

    @Schema(readOnly = true)
    public OffsetDateTime archivedAt;

    @Schema(readOnly = true)
    public String archiveReason;

    @Schema(readOnly = true)
    public OffsetDateTime updatedAt;

    /** Tells what is told of each kind. */
    protected void tell(RecordView record) {
        id = record.id();
        version = record.version();
        archivedAt = record.archivedAt();
        archiveReason = record.archiveReason();
        updatedAt = record.updatedAt();
    }
}
