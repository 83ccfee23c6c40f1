package fr.maillage.tabular.workbook;

import fr.maillage.shared.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * A workbook, XLSX or ODS, that is read once from its first sheet to its last; what is not asked for is hardly looked at.
 * Cells are texts as people read them: numbers without exponent, days as ISO dates, hours as {@code 08:30}; of a formula its
 * last result counts, and errors such as #N/A are no values. Belongs to one thread.
 *
 * <p>Every way in which reading can fail is a {@link Problem} INVALID on {@code file}, which names the sheet and the cell
 * where they are known.
 */
public abstract class Workbook implements Closeable {

    private final Archive archive;
    private final Spot spot;
    private long mostCharacters = Limits.CHARACTERS;
    private long characters;

    Workbook(Archive archive, Spot spot) {
        this.archive = archive;
        this.spot = spot;
    }

    /**
     * Opens a workbook, and closes the stream, of which a copy is kept until the workbook is closed.
     *
     * @throws Problem INVALID for what is no workbook, is one of another format, or locked
     * @throws IOException when the file cannot be copied
     */
    public static Workbook open(InputStream in) throws IOException {
        Spot spot = new Spot();
        Archive archive = Archive.copied(in, spot);
        try {
            return opened(archive, spot);
        } catch (Problem p) {
            archive.close();
            throw p;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            archive.close();
            throw spot.broken();
        }
    }

    private static Workbook opened(Archive archive, Spot spot) throws IOException, XMLStreamException {
        if (archive.has(XlsxParts.RELATIONS) || archive.has(XlsxParts.WORKBOOK)) {
            return new XlsxWorkbook(archive, spot);
        }
        return new OdsWorkbook(archive, spot);
    }

    /**
     * All rows of a small workbook whose sheets belong together, such as a form, by the names of the sheets in lower case.
     *
     * @param mostRows how many rows all sheets together may have
     * @throws Problem INVALID, as for the rows one by one, and for too many of them or too much text
     */
    public static Map<String, List<SheetRow>> sheets(InputStream in, int mostRows) throws IOException {
        Map<String, List<SheetRow>> sheets = new LinkedHashMap<>();
        int left = mostRows;
        try (Workbook workbook = open(in)) {
            workbook.mostCharacters = Limits.WHOLE_CHARACTERS;
            while (workbook.nextSheet()) {
                List<SheetRow> rows = new ArrayList<>();
                for (SheetRow row = workbook.nextRow(); row != null; row = workbook.nextRow()) {
                    if (--left < 0) {
                        throw Problem.invalid("file", "import.too-many-rows", null, String.valueOf(mostRows));
                    }
                    rows.add(row);
                }
                sheets.putIfAbsent(workbook.sheet().strip().toLowerCase(Locale.ROOT), rows);
            }
        }
        return sheets;
    }

    /** Tells if it is an OpenDocument spreadsheet. */
    public abstract boolean openDocument();

    /**
     * Moves on to the next sheet, past what is left of the one before.
     *
     * @return false after the last one
     */
    public final boolean nextSheet() {
        try {
            return readSheet();
        } catch (Problem p) {
            throw p;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw spot.broken();
        }
    }

    /**
     * The next row of the sheet that has any text.
     *
     * @return null after the last one
     */
    public final SheetRow nextRow() {
        try {
            return counted(readRow());
        } catch (Problem p) {
            throw p;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw spot.broken();
        }
    }

    private SheetRow counted(SheetRow row) {
        if (row != null) {
            for (String cell : row.cells()) {
                characters += cell.length();
            }
            if (characters > mostCharacters) {
                throw spot.refuse("import.workbook-long", null, mostCharacters);
            }
        }
        return row;
    }

    /** The name of the sheet. */
    public abstract String sheet();

    /** Tells if people do not see the sheet. */
    public abstract boolean hidden();

    abstract boolean readSheet() throws IOException, XMLStreamException;

    abstract SheetRow readRow() throws IOException, XMLStreamException;

    @Override
    public void close() throws IOException {
        archive.close();
    }

    /** A name as it may be kept. */
    static String name(String written) {
        return written == null ? "" : written.substring(0, Math.min(written.length(), Limits.NAME));
    }
}
