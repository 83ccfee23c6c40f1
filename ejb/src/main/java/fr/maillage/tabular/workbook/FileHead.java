package fr.maillage.tabular.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Kind of a file by its first bytes. */
public enum FileHead {

    /** An archive, as workbooks of today are. */
    ARCHIVE,

    /** A workbook of Excel before 2007, or one of today behind a password: both come in the same wrapping. */
    OLD,

    /** Anything else. */
    OTHER;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Reads the head of a file, and closes it. */
    public static FileHead of(InputStream file) throws IOException {
        try (file) {
            byte[] head = file.readNBytes(ZIP.length);
            if (Arrays.equals(head, ZIP)) {
                return ARCHIVE;
            }
            return Arrays.equals(head, COMPOUND) ? OLD : OTHER;
        }
    }
}
