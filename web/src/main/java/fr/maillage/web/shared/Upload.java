package fr.maillage.web.shared;

import fr.maillage.shared.Problem;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file that came with a form. */
public final class Upload {

    private Upload() {}

    /** Reading of a file's content, which is closed afterwards. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(InputStream content, String fileName) throws IOException;
    }

    /**
     * Reads the file.
     *
     * @param file null or without a name where none was chosen
     * @param field the form's field, and {@code rule} what is said there when no file was chosen
     * @throws Problem INVALID when no file was chosen; and what the reading throws
     */
    public static <T> T read(Part file, String field, String rule, Reading<T> reading) {
        // Browsers send a part without name when no file was chosen.
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            throw Problem.invalid(field, rule, null);
        }
        try (InputStream content = file.getInputStream()) {
            return reading.read(content, file.getSubmittedFileName());
        } catch (IOException e) {
            throw new UncheckedIOException("The file that was sent cannot be read", e);
        }
    }
}
