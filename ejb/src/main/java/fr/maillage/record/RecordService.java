package fr.maillage.record;

import fr.maillage.audit.AuditView;
import fr.maillage.shared.Problem;
import java.util.List;
import java.util.UUID;

/**
 * Acts of pages and programs on one record of a kind. Entering and listing are the kind's own.
 *
 * @param <D> the record as it is read
 * @param <F> its fields
 */
public interface RecordService<D extends RecordDetail<F>, F extends Enum<F> & RecordField> extends RecordEditing<D, F> {

    /**
     * Takes a record out of the lists, keeping it.
     *
     * @param reason why, at most 500 characters; never blank
     * @throws Problem as for {@link #update}
     */
    D archive(UUID id, int version, String reason);

    /**
     * Brings an archived record back as it was.
     *
     * @throws Problem as for {@link #update}; CONFLICT for a record that is not archived
     */
    D restore(UUID id, int version);

    /**
     * Reads the history of a record, the newest first.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    List<AuditView> history(UUID id);
}
