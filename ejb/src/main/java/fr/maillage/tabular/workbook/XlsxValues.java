package fr.maillage.tabular.workbook;

import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** The values of the cells of an XLSX workbook. The texts that they share and their formats are read once one needs them. */
final class XlsxValues implements Closeable {

    private static final String VALUE = "v";

    private final Archive archive;
    private final XlsxParts parts;
    private final Spot spot;
    private final StringBuilder raw = new StringBuilder();
    private SharedTexts shared;
    private XlsxFormats formats;

    XlsxValues(Archive archive, XlsxParts parts, Spot spot) {
        this.archive = archive;
        this.parts = parts;
        this.spot = spot;
    }

    /** The text of the cell that was opened last, which is read to its end; never null. */
    String text(Markup xml) throws IOException, XMLStreamException {
        String type = xml.attribute(null, "t");
        String format = xml.attribute(null, "s");
        String kind = type == null ? "n" : type;
        // One character more than a field may have: who takes the row refuses it, and names its column.
        boolean figure = "n".equals(kind) || "s".equals(kind);
        int most = figure ? Limits.DIGITS + 1 : Limits.TEXT + 1;
        raw.setLength(0);
        int cell = xml.depth();
        while (xml.child(cell)) {
            if (VALUE.equals(xml.name())) {
                xml.text(raw, most);
            } else if ("is".equals(xml.name())) {
                RichText.read(xml, raw, Limits.TEXT + 1);
            }
            if (figure && raw.length() > Limits.DIGITS) {
                throw spot.refuse("import.workbook-number", raw.toString(), Limits.DIGITS);
            }
        }
        String written = raw.toString();
        return written.isEmpty() ? "" : text(kind, written, format);
    }

    private String text(String kind, String written, String format) throws IOException, XMLStreamException {
        return switch (kind) {
            case "n" ->
                dated(format)
                        ? CellValues.date(written.strip(), parts.from1904(), spot)
                        : CellValues.number(written.strip());
            case "s" -> shared(written.strip());
            case "b" -> CellValues.truth(written.strip());
            case "d" -> CellValues.isoDate(written.strip(), spot);
            case "e" -> "";
            default -> RichText.decoded(written);
        };
    }

    private String shared(String written) throws IOException, XMLStreamException {
        if (shared == null) {
            shared = new SharedTexts(parts.texts() == null ? null : archive.part(parts.texts()), spot);
        }
        String text = shared.text(XlsxSheet.whole(written));
        if (text == null) {
            throw spot.refuse("import.workbook-shared", written);
        }
        return text;
    }

    private boolean dated(String format) throws IOException, XMLStreamException {
        if (format == null || parts.styles() == null) {
            return false;
        }
        if (formats == null) {
            try (Markup xml = archive.part(parts.styles())) {
                formats = new XlsxFormats(xml, spot);
            }
        }
        return formats.dated(XlsxSheet.whole(format));
    }

    @Override
    public void close() throws IOException {
        if (shared != null) {
            shared.close();
        }
    }
}
