package fr.maillage.tabular;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks at a workbook, which is an archive, before anything unpacks it. */
final class ZipGuard {

    /** A workbook of 100,000 places is a quarter of that. */
    static final long MOST_UNPACKED = 200L * 1024 * 1024;

    /** Sheets, styles, pictures: a real one has some dozens. */
    private static final int MOST_ENTRIES = 2000;

    private static final int SIZE = 1 << 16;

    private ZipGuard() {}

    /** Whether a file begins as archives do. */
    static boolean archive(InputStream in) throws IOException {
        byte[] head = in.readNBytes(4);
        return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    /**
     * Refuses what would hurt: an archive that grows beyond all measure, or one that is no workbook.
     *
     * @throws fr.maillage.shared.Problem INVALID
     */
    static void check(Path archive) throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[SIZE];
        // By its table of contents: a stream of entries cannot be read where their sizes follow them.
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw tooLarge();
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                        unpacked += count;
                        if (unpacked > MOST_UNPACKED) {
                            throw tooLarge();
                        }
                    }
                }
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw Unreadable.because("import.archive-no-workbook", null);
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().toLowerCase(Locale.ROOT).contains("worksheets/")
                        && entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        SheetGuard.check(in);
                    }
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw Unreadable.because("import.xlsx-broken", null, 1);
        }
    }

    private static RuntimeException tooLarge() {
        return Unreadable.because("import.xlsx-too-large", null, MOST_UNPACKED / 1_048_576);
    }
}
