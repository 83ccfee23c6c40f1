package fr.maillage.web.shared;

import fr.maillage.intake.RecordKind;
import fr.maillage.mapping.RecordField;
import fr.maillage.mapping.RecordSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts that the pages of the import read about the kinds of records that come in by mapping. */
final class IntakeTexts {

    private static final String ENDING = "Records.class";

    private IntakeTexts() {}

    /** What each kind must have. */
    static Set<String> required() {
        return schemas().stream()
                .flatMap(schema -> Stream.concat(
                                Stream.of("name", "title", "lead", "help"),
                                schema.fields().stream().map(RecordField::name).map(name -> "field." + name))
                        .map(key -> schema.feature() + ".intake." + schema.kind() + "." + key))
                .collect(Collectors.toSet());
    }

    /** What the kinds among the product's classes declare; their names end in {@code Records}. */
    static List<RecordSchema> schemas() {
        Path classes = classes();
        if (Files.isDirectory(classes)) {
            return schemas(classes);
        }
        try (FileSystem jar = FileSystems.newFileSystem(classes)) {
            return schemas(jar.getPath("/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RecordSchema> schemas(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .map(IntakeTexts::load)
                    .filter(type ->
                            RecordKind.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                    .map(type -> ((RecordKind) made(type)).schema())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path classes() {
        try {
            return Path.of(RecordKind.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
