package fr.maillage.tabular.workbook;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * The record at the end of an archive, which says how many entries there are: it is looked at before the library, which
 * reads the whole table of contents into memory as long as the record says that it is.
 */
final class EndRecord {

    private static final int MARK = 0x06054b50;
    private static final int SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    private static final int ENTRIES_AT = 10;
    private static final int TABLE_AT = 12;
    private static final int COMMENT_AT = 20;

    /** Bytes that the table has room for each of the entries. */
    private static final int PER_ENTRY = 512;

    private EndRecord() {}

    /** Tells if an archive has a record at its end, of few enough entries and a short enough table. */
    static boolean sane(Path archive) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(archive.toFile(), "r")) {
            int length = (int) Math.min(file.length(), SIZE + LONGEST_COMMENT);
            byte[] tail = new byte[length];
            file.seek(file.length() - length);
            file.readFully(tail);
            ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - SIZE; at >= 0; at--) {
                if (bytes.getInt(at) == MARK) {
                    // The mark nearest to the end: libraries differ in which one they take where there are several.
                    return at + SIZE + unsigned(bytes.getShort(at + COMMENT_AT)) == length
                            && unsigned(bytes.getShort(at + ENTRIES_AT)) <= Limits.ENTRIES
                            && Integer.toUnsignedLong(bytes.getInt(at + TABLE_AT)) <= (long) Limits.ENTRIES * PER_ENTRY;
                }
            }
            return false;
        }
    }

    private static int unsigned(short number) {
        return Short.toUnsignedInt(number);
    }
}
