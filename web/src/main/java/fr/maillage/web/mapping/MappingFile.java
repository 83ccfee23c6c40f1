package fr.maillage.web.mapping;

import fr.maillage.shared.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A mapping as somebody hands it on. */
final class MappingFile {

    /** A mapping is small; what is larger is something else. */
    private static final int LARGEST = 2_000_000;

    private MappingFile() {}

    /**
     * Its text.
     *
     * @throws Problem TOO_LARGE
     */
    static String read(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw Problem.tooLarge("file", LARGEST);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
