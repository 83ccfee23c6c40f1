package fr.maillage.record;

import java.util.Optional;

/** Finds the records that fields refer to. */
@FunctionalInterface
public interface References {

    /** No reference is known; for kinds without such fields. */
    References NONE = (field, id) -> Optional.empty();

    /**
     * The record that a field means.
     *
     * @param id what was written, perhaps no identifier at all
     */
    Optional<Found> find(RecordField field, String id);

    /** A record that another one refers to. */
    record Found(String id, String name, boolean archived) {}
}
