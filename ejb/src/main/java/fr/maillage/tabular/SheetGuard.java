package fr.maillage.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Looks at where the cells of a sheet say that they stand: a reader makes room for all columns before them. */
final class SheetGuard {

    /** XFD, the last one of a spreadsheet. */
    private static final int LAST_COLUMN = 16_384;

    private static final int LETTERS = 26;
    private static final int SHOWN = 20;

    private SheetGuard() {}

    /**
     * Refuses a cell beyond the last column.
     *
     * @throws fr.maillage.shared.Problem INVALID, naming the cell
     */
    static void check(InputStream sheet) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        int line = 1;
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(sheet);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    String name = xml.getLocalName();
                    String reference = "c".equals(name) ? xml.getAttributeValue(null, "r") : null;
                    if (reference != null && beyond(reference)) {
                        throw Unreadable.because(
                                "import.xlsx-cell", reference.substring(0, Math.min(reference.length(), SHOWN)));
                    }
                    line += "row".equals(name) ? 1 : 0;
                }
            }
        } catch (XMLStreamException e) {
            throw Unreadable.because("import.xlsx-broken", null, line);
        }
    }

    private static boolean beyond(String reference) {
        int column = 0;
        String capitals = reference.toUpperCase(Locale.ROOT);
        for (int i = 0; i < capitals.length(); i++) {
            char c = capitals.charAt(i);
            if (c == '$') {
                continue;
            }
            if (c < 'A' || c > 'Z') {
                return column == 0 || c < '0' || c > '9';
            }
            column = column * LETTERS + c - 'A' + 1;
            if (column > LAST_COLUMN) {
                return true;
            }
        }
        return true;
    }
}
