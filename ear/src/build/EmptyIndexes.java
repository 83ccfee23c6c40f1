import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Adds an empty index of annotations to each library of an EAR in which none is of Jakarta EE: the server then need not
 * read all of their classes at each start in order to find that there is nothing for it. Run by the build:
 * {@code java EmptyIndexes.java <ear>}.
 */
final class EmptyIndexes {

    /** Bytes that Jandex 3.5 writes for no classes: its magic number, its format 13, and empty tables. */
    private static final byte[] EMPTY = HexFormat.of().parseHex("babe1f150d00000000000000000000000000000000");

    private EmptyIndexes() {}

    public static void main(String[] arguments) throws IOException {
        try (FileSystem ear = FileSystems.newFileSystem(Path.of(arguments[0]))) {
            for (Path library : files(ear.getPath("lib"), ".jar")) {
                FileTime time = Files.getLastModifiedTime(library);
                Path copy = Files.createTempFile("library", ".jar");
                Files.copy(library, copy, StandardCopyOption.REPLACE_EXISTING);
                if (indexed(copy, time)) {
                    Files.copy(copy, library, StandardCopyOption.REPLACE_EXISTING);
                    // The same EAR from the same sources.
                    Files.setLastModifiedTime(library, time);
                } else {
                    System.out.println("Left without an index of annotations: " + library);
                }
                Files.delete(copy);
            }
        }
    }

    private static boolean indexed(Path library, FileTime time) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(library)) {
            Path index = jar.getPath("META-INF", "jandex.idx");
            for (Path type : files(jar.getPath("/"), ".class")) {
                String names = new String(Files.readAllBytes(type), StandardCharsets.ISO_8859_1);
                if (names.contains("RuntimeVisible") && names.contains("Ljakarta/")) {
                    return false;
                }
            }
            if (Files.notExists(index)) {
                Files.createDirectories(index.getParent());
                Files.write(index, EMPTY);
                Files.setLastModifiedTime(index, time);
            }
            return true;
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
