package fr.maillage.web.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

/** The files of the pages, as they are written. */
public final class PageSources {

    public static final Path PAGES = Path.of("src/main/webapp");
    public static final Path JAVA = Path.of("src/main/java");
    public static final Path TEXTS = Path.of("src/main/resources/fr/maillage/web");

    private PageSources() {}

    public static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> p.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document document(Path file) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            return builder.parse(file.toFile());
        } catch (Exception e) {
            throw new IllegalStateException(file + " is not well-formed", e);
        }
    }
}
