package fr.maillage.document.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Deletes the bytes that no row knows any more. */
@ApplicationScoped
public class FileSweep {

    /** The folders between, and no other, such as that of keys. */
    private static final String HEX_PAIR = "[0-9a-f][0-9a-f]";

    @Inject
    private FileStore store;

    /**
     * Deletes bytes that no row knows, and drafts that a crash has left.
     *
     * @param before what was touched later stays
     * @param known which of some digests rows have
     */
    public void sweep(Instant before, Function<Collection<String>, Set<String>> known) {
        try {
            for (Path draft : untouched(store.incoming(), before, "*")) {
                Files.deleteIfExists(draft);
            }
            for (Path first : children(store.root(), HEX_PAIR)) {
                for (Path second : children(first, HEX_PAIR)) {
                    sweep(untouched(second, before, "[0-9a-f]*"), before, known);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sweep(List<Path> old, Instant before, Function<Collection<String>, Set<String>> known)
            throws IOException {
        List<String> digests = old.stream().map(FileSweep::name).toList();
        Set<String> needed = digests.isEmpty() ? Set.of() : known.apply(digests);
        for (Path file : old) {
            String sha256 = name(file);
            if (!needed.contains(sha256)) {
                delete(file, before, () -> known.apply(List.of(sha256)).isEmpty());
            }
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Puts the file aside first: whoever stores the same content now writes it anew. */
    private void delete(Path file, Instant before, BooleanSupplier unknown) throws IOException {
        Path aside = store.draft();
        try {
            Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            // Another node was quicker.
            return;
        }
        if (Files.getLastModifiedTime(aside).toInstant().isBefore(before) && unknown.getAsBoolean()) {
            Files.delete(aside);
        } else {
            store.place(aside, file);
            Files.deleteIfExists(aside);
        }
    }

    private static List<Path> children(Path folder, String pattern) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, pattern)) {
                children.forEach(found::add);
            }
        }
        return found;
    }

    private static List<Path> untouched(Path folder, Instant before, String pattern) throws IOException {
        List<Path> old = new ArrayList<>();
        for (Path file : children(folder, pattern)) {
            try {
                if (Files.isRegularFile(file)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    old.add(file);
                }
            } catch (NoSuchFileException e) {
                // A draft that has got its name meanwhile.
            }
        }
        return old;
    }
}
