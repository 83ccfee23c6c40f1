package fr.maillage.tabular.workbook;

import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** The rows of one sheet of an XLSX workbook. What stands behind them in its part is not looked at. */
final class XlsxSheet implements Closeable {

    /** Depth of the rows in the part: in {@code sheetData}. */
    private static final int ROWS = 2;

    private final Markup xml;
    private final XlsxValues values;
    private final Spot spot;
    private final RowTexts texts;
    private boolean over;
    private int line;

    XlsxSheet(Markup xml, XlsxValues values, Spot spot) throws XMLStreamException {
        this.xml = xml;
        this.values = values;
        this.spot = spot;
        texts = new RowTexts(spot);
        xml.child(0);
        do {
            over = !xml.child(1);
        } while (!over && !"sheetData".equals(xml.name()));
    }

    /** The next row with any text; null after the last one. */
    SheetRow next() throws IOException, XMLStreamException {
        while (!over && xml.child(ROWS)) {
            if ("row".equals(xml.name())) {
                enter(xml.attribute(null, "r"));
                int column = 0;
                while (xml.child(ROWS + 1)) {
                    if ("c".equals(xml.name())) {
                        column = cell(column) + 1;
                    }
                }
                if (!texts.empty()) {
                    return texts.row(line);
                }
            }
        }
        over = true;
        return null;
    }

    private void enter(String number) {
        int next = number == null ? line + 1 : whole(number);
        if (next <= line || next > Limits.ROWS) {
            throw spot.refuse("import.workbook-row", number == null ? String.valueOf(next) : number);
        }
        line = next;
        spot.row(line);
        texts.clear();
    }

    /**
     * Reads a cell.
     *
     * @param next its column, where it does not say otherwise
     * @return its column
     */
    private int cell(int next) throws IOException, XMLStreamException {
        String reference = xml.attribute(null, "r");
        int column = reference == null || reference.isEmpty() ? next : CellNames.column(reference);
        if (column < 0) {
            throw spot.refuse("import.workbook-cell", reference);
        }
        spot.column(column);
        texts.put(column, values.text(xml));
        return column;
    }

    /** A number of few digits; -1 for another. */
    static int whole(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || i == 9) {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return text.isEmpty() ? -1 : number;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
