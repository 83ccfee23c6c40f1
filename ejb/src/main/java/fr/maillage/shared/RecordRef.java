package fr.maillage.shared;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

/**
 * A link to a record of another feature.
 *
 * @param type the feature's word for the record, such as {@code place}; never null
 * @param id the opaque identifier that URLs carry; never null
 */
public record RecordRef(String type, UUID id) {

    /** The only record of its type, such as a group of settings. */
    public static RecordRef only(String type) {
        return new RecordRef(type, UUID.nameUUIDFromBytes(type.getBytes(StandardCharsets.UTF_8)));
    }

    public RecordRef {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
    }
}
