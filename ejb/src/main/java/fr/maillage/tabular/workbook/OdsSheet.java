package fr.maillage.tabular.workbook;

import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The rows of one sheet of an OpenDocument spreadsheet. Cells and rows that repeat are written once with their number: it is
 * looked at before anything is done so many times.
 */
final class OdsSheet {

    /** Elements that rows may lie in, besides the sheet. */
    private static final Set<String> GROUPS = Set.of("table-header-rows", "table-rows", "table-row-group");

    private final Markup xml;
    private final Spot spot;
    private final RowTexts texts;
    private final OdsCell cell;
    private final int sheet;
    /** The depth of what the rows at hand lie in. */
    private int group;

    private boolean over;
    private long line = 1;
    private long repeated;
    private SheetRow again;
    private int times;

    /** Reads the sheet that was opened last. */
    OdsSheet(Markup xml, Spot spot) {
        this.xml = xml;
        this.spot = spot;
        texts = new RowTexts(spot);
        cell = new OdsCell(xml, spot);
        sheet = xml.depth();
        group = sheet;
    }

    /** The next row with any text; null after the last one. */
    SheetRow next() throws XMLStreamException {
        if (times > 0) {
            times--;
            return new SheetRow((int) line++, again.cells());
        }
        while (!over) {
            if (!xml.child(group)) {
                over = group == sheet;
                group--;
            } else if (GROUPS.contains(xml.name())) {
                group = xml.depth();
            } else if ("table-row".equals(xml.name())) {
                int count = count("number-rows-repeated");
                row();
                if (!texts.empty()) {
                    return repeat(count);
                }
                line = Math.min(line + count, Limits.ROWS + 1L);
            }
        }
        return null;
    }

    private SheetRow repeat(int count) {
        if (line + count - 1 > Limits.ROWS) {
            throw spot.refuse("import.workbook-repeated", String.valueOf(count));
        }
        again = texts.row((int) line);
        gain((count - 1L) * again.cells().size(), count);
        times = count - 1;
        line++;
        return again;
    }

    private void row() throws XMLStreamException {
        spot.row((int) line);
        texts.clear();
        int row = xml.depth();
        long column = 0;
        while (xml.child(row)) {
            boolean covered = "covered-table-cell".equals(xml.name());
            if (!covered && !"table-cell".equals(xml.name())) {
                continue;
            }
            int count = count("number-columns-repeated");
            spot.column((int) column);
            String text = covered ? "" : cell.text();
            if (!text.isEmpty()) {
                texts.put((int) Math.min(column + count - 1, Limits.LAST_COLUMN), text);
                gain(count - 1L, count);
                for (int i = 0; i < count; i++) {
                    texts.put((int) column + i, text);
                }
            }
            column = Math.min(column + count, Limits.LAST_COLUMN);
        }
    }

    private void gain(long cells, int count) {
        repeated += cells;
        if (repeated > Limits.REPEATED) {
            throw spot.refuse("import.workbook-repeated", String.valueOf(count));
        }
    }

    /** Gives the number of times that the row or cell that was opened last comes. */
    private int count(String attribute) {
        String written = xml.attribute(OdsWorkbook.TABLE, attribute);
        if (written == null) {
            return 1;
        }
        int count = XlsxSheet.whole(written);
        if (count < 1) {
            throw spot.refuse("import.workbook-repeated", written);
        }
        return count;
    }
}
