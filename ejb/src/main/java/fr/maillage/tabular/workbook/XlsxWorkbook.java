package fr.maillage.tabular.workbook;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** A workbook of Excel since 2007; of its parts only those are opened that a sheet at hand needs. */
final class XlsxWorkbook extends Workbook {

    private final Archive archive;
    private final Spot spot;
    private final XlsxParts parts;
    private final XlsxValues values;
    private int at = -1;
    private XlsxSheet rows;

    XlsxWorkbook(Archive archive, Spot spot) throws IOException, XMLStreamException {
        super(archive, spot);
        this.archive = archive;
        this.spot = spot;
        parts = XlsxParts.of(archive, spot);
        values = new XlsxValues(archive, parts, spot);
    }

    @Override
    public boolean openDocument() {
        return false;
    }

    @Override
    boolean readSheet() throws IOException {
        leave();
        at++;
        if (at >= parts.sheets().size()) {
            return false;
        }
        spot.sheet(sheet());
        return true;
    }

    @Override
    SheetRow readRow() throws IOException, XMLStreamException {
        if (rows == null) {
            String part = parts.sheets().get(at).part();
            if (part == null) {
                throw spot.refuse("import.workbook-sheet", null);
            }
            rows = new XlsxSheet(archive.part(part), values, spot);
        }
        return rows.next();
    }

    private void leave() throws IOException {
        if (rows != null) {
            rows.close();
            rows = null;
        }
    }

    @Override
    public String sheet() {
        return parts.sheets().get(at).name();
    }

    @Override
    public boolean hidden() {
        return parts.sheets().get(at).hidden();
    }

    @Override
    public void close() throws IOException {
        try {
            leave();
            values.close();
        } finally {
            super.close();
        }
    }
}
