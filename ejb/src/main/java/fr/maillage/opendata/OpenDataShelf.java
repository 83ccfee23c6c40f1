package fr.maillage.opendata;

import fr.maillage.shared.Problem;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/**
 * Keeps the files that were asked for, so that a crawler costs one reading of the database per change. One file is
 * made at a time: whoever asks for the same one meanwhile gets it without a second reading.
 */
@ApplicationScoped
class OpenDataShelf {

    /** A département, its parts and some communes, in three forms, packed and not. */
    private static final int KEPT = 60;

    private static final int PATIENCE_SECONDS = 20;

    /** Writes a file's bytes. */
    @FunctionalInterface
    interface Making {
        void write(OutputStream out) throws IOException;
    }

    private record Kept(String tag, OpenDataFile file) {}

    private final Semaphore turn = new Semaphore(1, true);
    private final Map<String, Kept> files = new LinkedHashMap<>(KEPT, 0.75f, true);
    private Path folder;

    @PostConstruct
    void open() {
        try {
            folder = Files.createTempDirectory("open-data-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void clear() {
        try {
            for (Kept kept : files.values()) {
                Files.deleteIfExists(kept.file().path());
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file under a key, where it is of that state; otherwise null. */
    OpenDataFile find(String key, String tag) {
        synchronized (files) {
            Kept kept = files.get(key);
            return kept != null
                            && kept.tag().equals(tag)
                            && Files.exists(kept.file().path())
                    ? kept.file()
                    : null;
        }
    }

    /**
     * The file under a key, made where it is missing or of another state.
     *
     * @param packed whether it is compressed by gzip
     * @throws Problem TOO_MANY when others are being made for too long
     */
    OpenDataFile get(String key, String tag, boolean packed, Making making) {
        OpenDataFile ready = find(key, tag);
        if (ready != null) {
            return ready;
        }
        takeTurn();
        try {
            OpenDataFile meanwhile = find(key, tag);
            return meanwhile == null ? make(key, tag, packed, making) : meanwhile;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turn.release();
        }
    }

    private void takeTurn() {
        try {
            if (turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Problem.of(Problem.Kind.TOO_MANY, null, "open-data-busy", null);
    }

    private OpenDataFile make(String key, String tag, boolean packed, Making making) throws IOException {
        Path path = Files.createTempFile(folder, "file-", packed ? ".gz" : "");
        try (OutputStream file = Files.newOutputStream(path);
                OutputStream out = packed ? new GZIPOutputStream(file, 1 << 16) : new BufferedOutputStream(file)) {
            making.write(out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
        OpenDataFile made = new OpenDataFile(path, Files.size(path));
        keep(key, new Kept(tag, made));
        return made;
    }

    /** The file that gives way may still be read: whoever has opened it keeps it until she has it all. */
    private void keep(String key, Kept kept) throws IOException {
        Path left = null;
        synchronized (files) {
            Kept old = files.put(key, kept);
            if (old != null) {
                left = old.file().path();
            } else if (files.size() > KEPT) {
                String eldest = files.keySet().iterator().next();
                left = files.remove(eldest).file().path();
            }
        }
        if (left != null) {
            Files.deleteIfExists(left);
        }
    }
}
