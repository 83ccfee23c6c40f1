package fr.maillage.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.web.shared.PageSources;
import fr.maillage.web.shared.feature.AllFeatures;
import fr.maillage.web.shared.feature.Feature;
import fr.maillage.web.shared.feature.NavEntry;
import fr.maillage.web.shared.feature.NavGroup;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Menus on which the guide and the README say to click, which must be there, as the files that they link to. */
class GuideMenuTest {

    private static final Path ROOT = Path.of("..");
    private static final Path GUIDE = ROOT.resolve("docs/guide");

    /** Menu and entry, between the marks of emphasis. */
    private static final Pattern CLICKS = Pattern.compile("\\*{1,2}([^*›\\n]{2,40}) › ([^*›\\n]{2,60})\\*{1,2}");

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

    @Test
    void every_entry_that_is_named_stands_in_the_menu_that_is_named() throws IOException {
        Properties texts = texts();
        Set<String> menus = new TreeSet<>();
        Set<String> there = new TreeSet<>();
        for (NavGroup group : NavGroup.values()) {
            menus.add(texts.getProperty(group.label()));
        }
        for (Feature feature : AllFeatures.all()) {
            for (NavEntry entry : feature.navigation()) {
                there.add(texts.getProperty(entry.group().label()) + " › "
                        + texts.getProperty(entry.label(feature.name())));
            }
        }
        int named = 0;
        for (Path file : pages()) {
            Matcher clicks = CLICKS.matcher(Files.readString(file).replaceAll("\\s+", " "));
            while (clicks.find()) {
                if (menus.contains(clicks.group(1))) {
                    named++;
                    assertThat(there).as("in %s", file).contains(clicks.group(1) + " › " + clicks.group(2));
                }
            }
        }
        assertThat(named).isGreaterThan(60);
    }

    @Test
    void the_way_of_each_role_has_five_steps() throws IOException {
        String[] roles = Files.readString(GUIDE.resolve("dix-minutes.md")).split("Identifiant : `");
        assertThat(Arrays.stream(roles).skip(1))
                .hasSize(5)
                .allSatisfy(role -> assertThat(role.lines().filter(line -> line.matches("[0-9]\\. .*")))
                        .hasSize(5));
    }

    @Test
    void every_file_that_is_linked_to_is_there_with_the_place_on_it() throws IOException {
        for (Path file : pages()) {
            Matcher links = LINK.matcher(Files.readString(file));
            while (links.find()) {
                String target = links.group(1);
                if (target.startsWith("http") || target.startsWith("#")) {
                    continue;
                }
                String[] parts = target.split("#", 2);
                Path linked = file.resolveSibling(parts[0]);
                assertThat(linked).as("%s in %s", target, file).exists();
                if (parts.length > 1) {
                    assertThat(anchors(linked)).as("%s in %s", target, file).contains(parts[1]);
                }
            }
        }
    }

    /** The places on a page, as its renderer and forges call them. */
    private static List<String> anchors(Path page) throws IOException {
        String html = GuideRenderer.page("x", Files.readString(page)).html();
        Matcher ids = Pattern.compile("<h[1-6] id=\"([^\"]+)\"").matcher(html);
        List<String> anchors = new ArrayList<>();
        while (ids.find()) {
            anchors.add(ids.group(1));
        }
        return anchors;
    }

    private static List<Path> pages() {
        List<Path> pages = new ArrayList<>(PageSources.files(GUIDE, ".md"));
        pages.add(ROOT.resolve("README.md"));
        return pages;
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (Stream<Path> files = Files.walk(PageSources.TEXTS)) {
            for (Path file :
                    files.filter(f -> f.endsWith("messages_fr.properties")).toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
            }
        }
        return texts;
    }
}
