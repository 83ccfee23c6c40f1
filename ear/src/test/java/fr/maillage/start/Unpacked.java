package fr.maillage.start;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A zip laid out as unzip does it, with the rights that it gives to each file. */
final class Unpacked {

    private Unpacked() {}

    /** Returns the folder. */
    static Path of(Path zip, Path folder) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true));
                Stream<Path> entries = Files.walk(inside.getPath("/"))) {
            List<Path> all = entries.filter(e -> e.getParent() != null).toList();
            for (Path entry : all) {
                Path there = folder.resolve(entry.toString().substring(1));
                if (Files.isDirectory(entry)) {
                    Files.createDirectory(there);
                } else {
                    Files.copy(entry, there);
                    Files.setPosixFilePermissions(there, Files.getPosixFilePermissions(entry));
                }
            }
        }
        return folder;
    }
}
