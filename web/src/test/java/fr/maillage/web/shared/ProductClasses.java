package fr.maillage.web.shared;

import fr.maillage.intake.RecordKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The product's classes, module by module. */
final class ProductClasses {

    private static final String ENDING = ".class";

    private ProductClasses() {}

    /** Those below the pages whose names end so. */
    static List<Class<?>> ending(String end) {
        return ending(RecordKind.class, end);
    }

    /** Those whose names end so, in the module of a class. */
    static List<Class<?>> ending(Class<?> beside, String end) {
        Path classes = classes(beside);
        if (Files.isDirectory(classes)) {
            return ending(classes, end);
        }
        try (FileSystem jar = FileSystems.newFileSystem(classes)) {
            return ending(jar.getPath("/"), end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Class<?>> ending(Path root, String end) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(end + ENDING))
                    .map(name ->
                            name.substring(0, name.length() - ENDING.length()).replace('/', '.'))
                    .<Class<?>>map(ProductClasses::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path classes(Class<?> beside) {
        try {
            return Path.of(
                    beside.getProtectionDomain().getCodeSource().getLocation().toURI());
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
}
