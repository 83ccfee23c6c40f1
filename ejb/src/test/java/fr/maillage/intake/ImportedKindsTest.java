package fr.maillage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.mapping.KnownTerm;
import fr.maillage.mapping.RecordRow;
import fr.maillage.record.FieldType;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabularies;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All kinds that are imported: no field of their records is forgotten, and no word belongs to nothing. */
class ImportedKindsTest {

    private static final Path CLASSES = Path.of("target", "classes");

    /** Kinds whose rows are counted or told of meetings, and no record of fields. */
    private static final Set<String> WITHOUT_FIELDS = Set.of("activity", "attendance", "figures", "needs");

    private static final List<RecordIntake<?>> KINDS = kinds();

    private static List<RecordIntake<?>> kinds() {
        List<RecordIntake<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(path -> path.toString().endsWith("Records.class"))
                    .sorted()
                    .toList()) {
                String name = CLASSES.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
                if (RecordIntake.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                    Constructor<?> constructor = type.getDeclaredConstructor();
                    constructor.setAccessible(true);
                    found.add((RecordIntake<?>) constructor.newInstance());
                }
            }
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    @Test
    void each_field_of_a_kind_is_a_column_or_left_out_by_name() {
        assertThat(KINDS).hasSizeGreaterThan(30);
        for (RecordIntake<?> kind : KINDS) {
            String name = kind.schema().kind();
            assertThat(kind.columns().enums().isEmpty()).as(name).isEqualTo(WITHOUT_FIELDS.contains(name));
            for (Class<? extends RecordField> fields : kind.columns().enums()) {
                for (RecordField field : fields.getEnumConstants()) {
                    assertThat(kind.schema().field(field.key()).isPresent()
                                    || kind.columns().leftOut().contains(field))
                            .as("%s: %s.%s", name, fields.getSimpleName(), field)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void no_field_that_is_left_out_would_be_read() {
        for (RecordIntake<?> kind : KINDS) {
            assertThat(kind.columns().leftOut())
                    .as(kind.schema().kind())
                    .allSatisfy(field -> assertThat(kind.columns().reads(field)).isFalse());
        }
    }

    @Test
    void each_field_that_is_no_column_of_the_kinds_own_is_read() {
        for (RecordIntake<?> kind : KINDS) {
            kind.columns().enums().forEach(fields -> assertRead(kind, fields));
        }
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void assertRead(RecordIntake<?> kind, Class<? extends RecordField> fields) {
        Map<String, String> cells = new HashMap<>();
        for (RecordField field : fields.getEnumConstants()) {
            cells.put(field.key(), field.type().input() == FieldType.Input.DATE ? "2026-01-31" : "1");
        }
        List<Violation> wrong = new ArrayList<>();
        Set<?> filled = ((FieldValues) kind.columns()
                        .reader((Class) fields, Vocabularies.NONE)
                        .apply(new RecordRow(1, 1, cells, Map.of(), List.of()), wrong))
                .filled();
        assertThat(wrong).isEmpty();
        for (RecordField field : fields.getEnumConstants()) {
            assertThat(filled.contains(field))
                    .as("%s: %s.%s", kind.schema().kind(), fields.getSimpleName(), field)
                    .isEqualTo(kind.columns().reads(field));
        }
    }

    @Test
    void each_word_of_a_bundle_belongs_to_a_column_and_each_label_to_a_code() throws IOException {
        Set<String> known = new TreeSet<>();
        Set<String> features = new TreeSet<>();
        for (RecordIntake<?> kind : KINDS) {
            String feature = kind.schema().feature();
            features.add(feature);
            kind.schema().fields().forEach(column -> {
                String key = feature + "/" + kind.schema().kind() + "." + column.name();
                known.add(key);
                kind.columns().choices(column.name()).stream()
                        .map(KnownTerm::code)
                        .forEach(code -> known.add(key + "." + code));
            });
        }
        Set<String> said = new TreeSet<>();
        for (String feature : bundles()) {
            assertThat(features).contains(feature);
            lines(feature).stringPropertyNames().forEach(key -> said.add(feature + "/" + key));
        }

        assertThat(said).hasSizeGreaterThan(400).isSubsetOf(known);
    }

    @Test
    void each_choice_has_a_label() {
        Set<String> mute = new TreeSet<>();
        for (RecordIntake<?> kind : KINDS) {
            Properties lines = lines(kind.schema().feature());
            kind.schema()
                    .fields()
                    .forEach(column -> kind.columns().choices(column.name()).stream()
                            .map(term -> kind.schema().kind() + "." + column.name() + "." + term.code())
                            .filter(key -> !lines.containsKey(key))
                            .forEach(mute::add));
        }
        assertThat(mute).isEmpty();
    }

    private static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(path -> path.endsWith("columns.properties"))
                    .map(path -> path.getParent().getFileName().toString())
                    .toList();
        }
    }

    private static Properties lines(String feature) {
        Properties lines = new Properties();
        try (InputStream in =
                ImportedKindsTest.class.getResourceAsStream("/fr/maillage/" + feature + "/columns.properties")) {
            if (in != null) {
                lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
