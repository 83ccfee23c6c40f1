package fr.maillage.shared;

import java.util.Objects;
import java.util.UUID;

/**
 * A link to a record of another feature.
 *
 * @param type the feature's word for the record, such as {@code place}; never null
 * @param id the opaque identifier that URLs carry; never null
 */
public record RecordRef(String type, UUID id) {

    public RecordRef {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
    }
}
