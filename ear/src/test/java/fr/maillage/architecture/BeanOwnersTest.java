package fr.maillage.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BeanOwnersTest {

    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");

    private static final Map<String, String> OWNERS = new TreeMap<>();

    private static final Map<String, String> SOURCES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (JavaClass type : new ClassFileImporter().importLocations(new House().get(BeanOwnersTest.class))) {
            if (type.isAnnotatedWith(Named.class) && type.getPackageName().startsWith("fr.maillage.web.")) {
                String name = type.getAnnotationOfType(Named.class).value();
                OWNERS.put(
                        name.isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : name,
                        type.getPackageName().split("\\.")[3]);
            }
        }
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
                SOURCES.put(PAGES.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
    }

    @Test
    void pages_use_beans_of_their_feature_and_those_that_another_offers() {
        List<String> found = new ArrayList<>();
        SOURCES.forEach((file, page) -> found.addAll(BeanOwners.violations(file, page, OWNERS)));
        assertEquals("", String.join("\n", found));
    }

    @Test
    void every_folder_of_pages_is_one_of_a_feature() {
        Set<String> features = new TreeSet<>(OWNERS.values());
        Set<String> unknown = new TreeSet<>();
        SOURCES.keySet().stream()
                .map(BeanOwners::folder)
                .filter(folder -> !features.containsAll(BeanOwners.features(folder)))
                .forEach(unknown::add);
        assertEquals(Set.of(), unknown);
    }

    @Test
    void what_is_offered_is_used() {
        Set<String> used = new TreeSet<>();
        SOURCES.forEach((file, page) -> BeanOwners.beans(page, OWNERS.keySet())
                .forEach(bean -> used.add(BeanOwners.folder(file) + " " + bean)));
        Set<String> idle = new TreeSet<>(BeanOwners.OFFERED.keySet());
        idle.removeAll(used);
        assertEquals(Set.of(), idle);
    }

    @Test
    void only_pages_reach_for_beans_by_their_names() throws IOException {
        Set<String> found = new TreeSet<>();
        ClassTexts.ofTheHouse()
                .forEach((type, texts) -> texts.stream()
                        .filter(text -> !BeanOwners.beans(text, OWNERS.keySet()).isEmpty())
                        .forEach(text -> found.add(type + ": " + text)));
        assertEquals("", String.join("\n", found));
    }

    @Test
    void a_planted_expression_is_seen() {
        assertPlanted("mailing/edit.xhtml", "<p>#{placeDetailView.place.name}</p>", "placeDetailView of place");
        assertPlanted(
                "WEB-INF/includes/actor/posts.xhtml", "#{empty x ? '' : placeLabels.badge(x)}", "placeLabels of place");
        assertPlanted("WEB-INF/tags/badge.xhtml", "#{offerLabels.badge(state)}", "offerLabels of offer");
        assertPlanted(
                "interop/feed.xhtml", "<f:viewAction action=\"#{placeEditView.load}\"/>", "placeEditView of place");
        assertPlanted("login.xhtml", "${nav.home}${homeView.load()}", "homeView of home");
    }

    @Test
    void what_only_looks_like_a_bean_is_none() {
        assertEquals(
                List.of(),
                BeanOwners.violations("offer/list.xhtml", "#{offer.placeLabels} #{msg['help']} help", OWNERS));
        assertEquals(
                List.of(),
                BeanOwners.violations("WEB-INF/tags/place-freshness.xhtml", "#{placeLabels.badge(of)}", OWNERS));
    }

    private static void assertPlanted(String file, String page, String expected) {
        assertEquals(List.of(file + " uses " + expected), BeanOwners.violations(file, page, OWNERS));
    }
}
