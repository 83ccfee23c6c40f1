package fr.maillage.tabular.workbook;

/** Beyond these a file is no table that anybody of a committee keeps. */
public final class Limits {

    public static final int COLUMNS = 500;

    /** Twice the longest field, in characters. */
    public static final int TEXT = 20_000;

    /** Characters of a number; as spreadsheets write them, they have two dozen at most. */
    static final int DIGITS = 40;

    /** The last row and the last column that spreadsheets know. */
    static final int ROWS = 1_048_576;

    static final int LAST_COLUMN = 16_384;

    /** Bytes of all parts that are read. A workbook of 100,000 places is a quarter of that. */
    static final long UNPACKED = 200L * 1024 * 1024;

    /** Sheets, styles, pictures: a real archive has some dozens. */
    static final int ENTRIES = 2000;

    /** Relations between parts, sheets, formats of cells: what a part lists may be long, but not without end. */
    static final int LISTED = 65_536;

    /** Characters of a name or an address between parts. */
    static final int NAME = 255;

    /** Texts that cells share. */
    static final int SHARED = 1_000_000;

    static final int SHARED_BYTES = 32 * 1024 * 1024;

    /** Characters of all cells: a text that cells share is short in the file, however many there are. */
    static final long CHARACTERS = 500_000_000;

    /** The same of a workbook that is read as a whole, into memory. */
    static final long WHOLE_CHARACTERS = 5_000_000;

    /** Cells that a few bytes of a file may stand for by saying that others repeat. */
    static final int REPEATED = 1_000_000;

    private Limits() {}
}
