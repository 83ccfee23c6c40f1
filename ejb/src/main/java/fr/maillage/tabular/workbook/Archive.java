package fr.maillage.tabular.workbook;

import fr.maillage.shared.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * The archive that a workbook is, copied to the disk: by its table of contents, since a stream of entries cannot be read
 * where their sizes follow them.
 */
final class Archive implements Closeable {

    private static final long MEGABYTE = 1_048_576;

    private final Path copy;
    private final Spot spot;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private ZipFile zip;
    private long unpacked;

    private Archive(Path copy, Spot spot) {
        this.copy = copy;
        this.spot = spot;
    }

    /**
     * Copies a file and opens the copy.
     *
     * @throws Problem INVALID for one that is no archive, or one of too many entries
     * @throws IOException when it cannot be copied
     */
    static Archive copied(InputStream in, Spot spot) throws IOException {
        Archive archive = new Archive(Files.createTempFile("workbook", ".zip"), spot);
        try (in) {
            Files.copy(in, archive.copy, StandardCopyOption.REPLACE_EXISTING);
            archive.open();
            return archive;
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private void open() throws IOException {
        switch (FileHead.of(Files.newInputStream(copy))) {
            case OLD -> throw Problem.invalid("file", "import.workbook-old", null);
            case OTHER -> throw none();
            default -> {
                if (!EndRecord.sane(copy)) {
                    throw spot.broken();
                }
            }
        }
        try {
            zip = new ZipFile(copy.toFile());
        } catch (ZipException | IllegalArgumentException e) {
            throw spot.broken();
        }
        if (zip.size() > Limits.ENTRIES) {
            throw spot.broken();
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            entries.putIfAbsent(key(entry.getName()), entry);
        }
    }

    /** The refusal of an archive that is something else. */
    static Problem none() {
        return Problem.invalid("file", "import.archive-no-workbook", null);
    }

    /** As packages compare the names of their parts; some programs write them with the strokes of Windows. */
    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    /**
     * Opens a part; there must be one of that name.
     *
     * @return to be closed by the caller
     */
    Markup part(String name) throws IOException, XMLStreamException {
        ZipEntry entry = entries.get(key(name));
        if (entry == null) {
            throw spot.broken();
        }
        return new Markup(new MarkupFilter(zip.getInputStream(entry), this, spot), spot);
    }

    /** Counts bytes that were unpacked, of whichever part. */
    void unpacked(int bytes) {
        unpacked += bytes;
        if (unpacked > Limits.UNPACKED) {
            throw Problem.invalid(
                    "file", "import.workbook-too-large", null, String.valueOf(Limits.UNPACKED / MEGABYTE));
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (zip != null) {
                zip.close();
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
