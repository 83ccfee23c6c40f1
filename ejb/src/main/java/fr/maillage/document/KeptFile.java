package fr.maillage.document;

import java.io.InputStream;
import java.io.Serializable;
import java.util.UUID;

/**
 * A file that a record has, such as an entry of a journal.
 *
 * @param id of the stored file; only the record's feature hands it out
 * @param size in bytes
 */
public record KeptFile(UUID id, String name, String mediaType, long size) implements Serializable {

    /**
     * A file that is sent.
     *
     * @param content read to its end, not closed
     * @param name as its sender calls it
     */
    public record Sent(InputStream content, String name) {}

    /**
     * A file that is handed out.
     *
     * @param content to be closed by the caller
     */
    public record Handed(KeptFile file, InputStream content) {}
}
