package fr.maillage.demonstration;

import fr.maillage.shared.Parts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** File that the story of the demonstration is made of: blocks of {@code name=value}, one block for each record. */
final class StoryFile {

    private StoryFile() {}

    /** The records of a file, in its order. */
    static List<Map<String, String>> records(String name) {
        return Arrays.stream(DemonstrationPatterns.BLANK_LINES.split(text(name)))
                .map(block -> block.lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .map(line -> Parts.of(line, "=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])))
                .filter(record -> !record.isEmpty())
                .toList();
    }

    /** The parts of a value; none where it is absent. */
    static List<String> list(Map<String, String> record, String name) {
        String value = record.get(name);
        return value == null ? List.of() : List.of(Parts.of(value, "|"));
    }

    private static String text(String name) {
        try (InputStream in = StoryFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The story lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
