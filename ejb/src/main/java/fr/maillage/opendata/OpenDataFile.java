package fr.maillage.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is ready to be sent; kept until the places change.
 *
 * @param size in bytes
 */
public record OpenDataFile(Path path, long size) {

    /** Its bytes; the caller closes the stream. */
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}
