package fr.maillage.committee.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The annexes of a gathering, bound into one PDF.
 *
 * @param title that of the gathering
 * @param entries the lines of its contents
 * @param file lies among temporary files until {@link #open} was read and closed
 * @param size in bytes
 */
public record AnnexBook(String title, List<AnnexEntry> entries, Path file, long size) {

    /** Its bytes, once: closing the stream deletes the file. */
    public InputStream open() {
        try {
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
