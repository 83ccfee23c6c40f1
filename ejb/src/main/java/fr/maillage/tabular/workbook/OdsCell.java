package fr.maillage.tabular.workbook;

import static fr.maillage.tabular.workbook.OdsWorkbook.OFFICE;
import static fr.maillage.tabular.workbook.OdsWorkbook.TEXT;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The value of a cell of an OpenDocument spreadsheet: what its attributes say, or else its paragraphs. */
final class OdsCell {

    /** In which LibreOffice says that a text is an error. */
    private static final String ERRORS = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    private static final String TYPE = "value-type";

    /** One character more than a field may have: who takes the row refuses it, and names its column. */
    private static final int MOST = Limits.TEXT + 1;

    private final Markup xml;
    private final Spot spot;
    private final StringBuilder text = new StringBuilder();

    OdsCell(Markup xml, Spot spot) {
        this.xml = xml;
        this.spot = spot;
    }

    /** The text of the cell that was opened last, which is read to its end; never null. */
    String text() throws XMLStreamException {
        if ("error".equals(xml.attribute(ERRORS, TYPE))) {
            return "";
        }
        String type = xml.attribute(OFFICE, TYPE);
        String value = type == null ? null : value(type);
        if (value != null) {
            return value;
        }
        text.setLength(0);
        int cell = xml.depth();
        boolean first = true;
        while (xml.child(cell)) {
            if ("p".equals(xml.name()) || "h".equals(xml.name())) {
                if (!first) {
                    add('\n', 1);
                }
                first = false;
                paragraph();
            }
        }
        return text.toString();
    }

    /** Gives the value in the attributes; null where the paragraphs count. */
    private String value(String type) {
        return switch (type) {
            case "float", "percentage", "currency" -> {
                String number = figure("value");
                yield number == null ? null : CellValues.number(number);
            }
            case "date" -> {
                String date = figure("date-value");
                yield date == null ? null : CellValues.isoDate(date, spot);
            }
            case "time" -> {
                String time = figure("time-value");
                yield time == null ? null : CellValues.isoTime(time, spot);
            }
            case "boolean" -> {
                String truth = figure("boolean-value");
                yield truth == null ? null : CellValues.truth(truth);
            }
            default -> {
                String whole = xml.attribute(OFFICE, "string-value");
                yield whole == null ? null : whole.substring(0, Math.min(whole.length(), MOST));
            }
        };
    }

    private String figure(String attribute) {
        String written = xml.attribute(OFFICE, attribute);
        if (written == null || written.isBlank()) {
            return null;
        }
        if (written.length() > Limits.DIGITS) {
            throw spot.refuse("import.workbook-number", written, Limits.DIGITS);
        }
        return written.strip();
    }

    /** Adds a paragraph: white space in it counts once, and more of it is written as elements. */
    private void paragraph() throws XMLStreamException {
        int end = xml.depth() - 1;
        int start = text.length();
        while (xml.depth() > end) {
            int event = xml.next();
            if (Markup.written(event)) {
                int from = text.length();
                xml.append(text, MOST);
                collapse(from, start);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                element();
            }
        }
    }

    private void element() throws XMLStreamException {
        switch (xml.name()) {
            case "s" -> {
                String count = xml.attribute(TEXT, "c");
                add(' ', count == null ? 1 : Math.max(0, XlsxSheet.whole(count)));
            }
            case "tab" -> add('\t', 1);
            case "line-break" -> add('\n', 1);
            case "annotation", "note", "ruby-text", "frame" -> {
                int inside = xml.depth();
                while (xml.child(inside)) {
                    // Remarks about the text are not the text.
                }
            }
            default -> {
                // Parts of a text with a look of their own.
            }
        }
    }

    private void add(char c, int times) {
        int most = Math.min(times, MOST - text.length());
        for (int i = 0; i < most; i++) {
            text.append(c);
        }
    }

    /** Makes one space of each white space in what was added, and none at the start of the paragraph. */
    private void collapse(int from, int start) {
        int to = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean white = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!white) {
                text.setCharAt(to++, c);
            } else if (to > start && !Character.isWhitespace(text.charAt(to - 1))) {
                text.setCharAt(to++, ' ');
            }
        }
        text.setLength(to);
    }
}
