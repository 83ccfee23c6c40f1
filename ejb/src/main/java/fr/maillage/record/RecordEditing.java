package fr.maillage.record;

import fr.maillage.shared.Problem;
import java.util.UUID;

/**
 * Editing of one record of a kind by a form.
 *
 * @param <D> the record as it is read
 * @param <F> its fields
 */
public interface RecordEditing<D extends RecordDetail<F>, F extends Enum<F> & RecordField> {

    /**
     * A record, archived or not.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ; NOT_FOUND
     */
    D get(UUID id);

    /**
     * Corrects a record; nothing is written when nothing differs.
     *
     * @param version the version that the caller has seen
     * @throws Problem STALE when it has another version now; INVALID with one violation per wrong field; DENIED;
     *     CONFLICT for an archived record; NOT_FOUND
     */
    D update(UUID id, int version, FieldValues<F> input);
}
