package fr.maillage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents lead to files and headings that there are. */
class DocumentLinksTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern LINK = Pattern.compile("\\]\\(<?([^)<>\\s:#]{0,200})(#[^)<>\\s]{1,200})?>?\\)");

    @Test
    void links_lead_to_files_and_headings_that_there_are() throws IOException {
        List<String> dead = new ArrayList<>();
        int seen = 0;
        for (Path document : documents()) {
            Matcher links = LINK.matcher(Files.readString(document));
            while (links.find()) {
                seen++;
                Path target = links.group(1).isEmpty()
                        ? document
                        : document.getParent().resolve(links.group(1));
                if (!Files.exists(target) || links.group(2) != null && !hasHeading(target, links.group(2))) {
                    dead.add(ROOT.relativize(document) + ": " + links.group());
                }
            }
        }
        assertThat(dead).isEmpty();
        assertThat(seen).isGreaterThan(100);
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (String folder : new String[] {"", "docs", "docs/adr", "docs/guide"}) {
            try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
            }
        }
        return documents;
    }

    private static boolean hasHeading(Path document, String anchor) throws IOException {
        return Files.readAllLines(document).stream()
                .filter(line -> line.startsWith("#"))
                .anyMatch(line -> anchor.equals("#" + slug(line)));
    }

    /** The name that pages of Git hosts give a heading. */
    private static String slug(String heading) {
        return heading.replaceFirst("^#+ ", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
