package fr.maillage.shared;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A link to a record of another feature.
 *
 * @param type the feature's word for the record, such as {@code place}; never null
 * @param id the opaque identifier that URLs carry; never null
 */
public record RecordRef(String type, UUID id) {

    private static final int UUID_LENGTH = 36;

    /** The only record of its type, such as a group of settings. */
    public static RecordRef only(String type) {
        return new RecordRef(type, UUID.nameUUIDFromBytes(type.getBytes(StandardCharsets.UTF_8)));
    }

    public RecordRef {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
    }

    /** As fields write it: {@code place:} and its identifier. */
    public String written() {
        return type + ":" + id;
    }

    /** The record that a text means; empty where it is written otherwise. */
    public static Optional<RecordRef> read(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 1 || text.length() - colon - 1 != UUID_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RecordRef(text.substring(0, colon), UUID.fromString(text.substring(colon + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
