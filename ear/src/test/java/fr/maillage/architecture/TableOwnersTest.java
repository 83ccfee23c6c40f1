package fr.maillage.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TableOwnersTest {

    private static Map<String, List<String>> texts;
    private static Map<String, String> owners;
    private static Picture picture;

    @BeforeAll
    static void read() throws IOException {
        texts = ClassTexts.ofTheHouse();
        picture = new Picture();
        Map<String, String> entities = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter().importLocations(new House().get(TableOwnersTest.class))) {
            if (type.isAnnotatedWith(Entity.class)) {
                entities.put(type.getSimpleName().toLowerCase(Locale.ROOT), feature(type.getName()));
            }
        }
        owners = TableOwners.all(entities);
    }

    @Test
    void each_table_of_the_migrations_has_an_owner() throws IOException {
        Set<String> listed = new TreeSet<>(TableOwners.OPEN.keySet());
        List<String> twice = new ArrayList<>();
        for (Map<String, List<String>> map : List.of(FeatureTables.TABLES, TableOwners.PROJECTIONS)) {
            map.values()
                    .forEach(tables ->
                            tables.stream().filter(t -> !listed.add(t)).forEach(twice::add));
        }
        assertEquals(List.of(), twice);
        assertEquals(String.join("\n", Tables.ofTheMigrations()), String.join("\n", listed));
    }

    @Test
    void no_feature_names_a_table_that_another_does_not_show() {
        Set<String> found = new TreeSet<>();
        texts.forEach((type, all) -> violations(type, all).forEach(violation -> found.add(violation + " in " + type)));
        assertEquals("", String.join("\n", found));
    }

    @Test
    void statements_name_their_tables() {
        Set<String> hidden = new TreeSet<>();
        texts.forEach((type, all) -> {
            if (all.stream().anyMatch(text -> named(text).hidden())) {
                hidden.add(type);
            }
        });
        assertEquals(new TreeSet<>(TableOwners.NAMED_ELSEWHERE.keySet()), hidden);
    }

    @Test
    void views_read_tables_of_their_own_feature() throws IOException {
        Set<String> bridges = new TreeSet<>();
        Tables.views()
                .forEach((view, selection) -> named("select" + selection).read().stream()
                        .filter(table -> !owners.get(table).equals(owners.get(view)))
                        .forEach(table -> bridges.add(view)));
        assertEquals(TableOwners.BRIDGES.keySet(), bridges);
    }

    @Test
    void what_postgresql_shows_by_a_view_h2_shows_by_a_synonym() throws IOException {
        Map<String, String> views = new TreeMap<>(Tables.views());
        Map<String, String> shown = new TreeMap<>();
        Tables.synonyms().forEach((name, table) -> {
            shown.put(name, table);
            String selection = views.getOrDefault(name, "");
            assertEquals(
                    table, selection.substring(selection.indexOf(" from ") + 6).strip(), name);
        });
        Set<String> projections = new TreeSet<>();
        TableOwners.PROJECTIONS.values().forEach(projections::addAll);
        // Views on H2, too: each reads more than one table.
        projections.removeAll(List.of("job_parameter_card", "contact_card"));
        assertEquals(projections, shown.keySet());
    }

    @Test
    void nobody_is_shown_a_column_that_nobody_reads() throws IOException {
        Map<String, Set<String>> readers = new TreeMap<>();
        Map<String, Set<String>> words = new TreeMap<>();
        texts.forEach((type, all) -> all.forEach(text -> {
            named(text)
                    .read()
                    .forEach(table ->
                            readers.computeIfAbsent(table, t -> new TreeSet<>()).add(feature(type)));
            words.computeIfAbsent(feature(type), f -> new TreeSet<>()).addAll(List.of(text.split("\\W+")));
        }));
        Map<String, String> views = Tables.views();
        Set<String> idle = new TreeSet<>();
        TableOwners.PROJECTIONS.values().stream()
                .flatMap(List::stream)
                .forEach(view -> Tables.columns(views.get(view)).stream()
                        .filter(column -> readers.get(view).stream()
                                .noneMatch(feature -> words.get(feature).contains(column)))
                        .forEach(column -> idle.add(view + "." + column)));
        assertEquals(Set.of(), idle);
    }

    /** Statements as somebody might write them; none of them is executed. */
    private static final class Planted {

        private static final String FROM = " from actor_contact k";

        static String joined(int most) {
            return "select k.email" + FROM + " where k.no_mail = false limit " + most;
        }

        static String block() {
            return """
                    select l.name
                    from contact_list l
                    join place p
                        on p.commune_id = l.territory_id
                    """;
        }
    }

    @Test
    void a_planted_statement_is_seen() throws IOException {
        assertEquals(
                Set.of(
                        "mailing names actor_contact of actor",
                        "mailing names place of place",
                        "mailing names place, and the picture has no arrow to place"),
                violations("fr.maillage.mailing.Planted", ClassTexts.of(Planted.class)));
    }

    @Test
    void each_way_to_reach_for_a_table_is_seen() {
        assertPlanted("offer", "select 1 from offer o, place p where p.id = o.place_id", "offer names place of place");
        assertPlanted("offer", "select p from Place p where p.id = :id", "offer names place of place");
        assertPlanted("offer", "place_term", "offer names place_term of place");
        assertPlanted("offer", "SELECT 1 FROM public.actor", "offer names actor of actor");
        assertPlanted("offer", "update place_card set name = ?", "offer writes to place_card of place");
        assertPlanted(
                "offer",
                "insert into vocabulary_term (code) values (?)",
                "offer writes to vocabulary_term of vocabulary");
        assertPlanted(
                "audit",
                "select name from actor_card",
                "audit names actor_card, and the picture has no arrow to actor");
        assertPlanted("web", "select name from territory where id = ?", "");
        assertPlanted("web", "delete from setting", "web names setting of shared; web writes to setting of shared");
        assertPlanted("offer", "select o.name from offer o join place_card p on p.id = o.place_id", "");
        assertPlanted("offer", "Which place", "");
        assertEquals(
                true, named("delete from " + ClassTexts.VALUE + " where id = ?").hidden());
    }

    private static void assertPlanted(String feature, String text, String expected) {
        assertEquals(expected, String.join("; ", TableOwners.violations(feature, text, owners, picture)), text);
    }

    private static Set<String> violations(String type, List<String> all) {
        Set<String> found = new TreeSet<>();
        all.forEach(text -> found.addAll(TableOwners.violations(feature(type), text, owners, picture)));
        return found;
    }

    private static Tables.Named named(String text) {
        return Tables.named(text, owners.keySet());
    }

    private static String feature(String type) {
        return type.split("\\.")[2];
    }
}
