package fr.maillage.mapping;

import fr.maillage.shared.Parts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Words that stand in files beside this class: on each line a name, a colon, and words parted by commas. */
final class WordFile {

    private WordFile() {}

    /** The words of each name, in the order of the file; they are written without case, accents and punctuation. */
    static Map<String, List<String>> read(String file) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(WordFile.class.getResourceAsStream(file), file)) {
            for (String line : Parts.of(new String(in.readAllBytes(), StandardCharsets.UTF_8), "\n")) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    words.put(
                            line.substring(0, colon),
                            List.of(Parts.of(line.substring(colon + 1).strip(), ", ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The name that each word stands for. */
    static Map<String, String> meanings(String file) {
        Map<String, String> names = new LinkedHashMap<>();
        read(file).forEach((name, words) -> words.forEach(word -> names.put(word, name)));
        return names;
    }
}
