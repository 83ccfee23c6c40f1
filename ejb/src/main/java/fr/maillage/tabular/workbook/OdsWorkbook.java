package fr.maillage.tabular.workbook;

import fr.maillage.shared.Problem;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** An OpenDocument spreadsheet, whose sheets lie one after the other in one part. */
final class OdsWorkbook extends Workbook {

    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    /** Depth of the sheets in the part: in the spreadsheet of the body of the document. */
    private static final int SHEETS = 3;

    private final Spot spot;
    private final Markup xml;
    private final Set<String> unseen = new HashSet<>();
    private OdsSheet rows;
    private String name = "";
    private boolean hidden;
    private int sheets;

    OdsWorkbook(Archive archive, Spot spot) throws IOException, XMLStreamException {
        super(archive, spot);
        this.spot = spot;
        requireOpen(archive);
        if (!archive.has(CONTENT)) {
            throw Archive.none();
        }
        xml = archive.part(CONTENT);
        xml.child(0);
        while (xml.child(1)) {
            if ("automatic-styles".equals(xml.name())) {
                styles();
            } else if ("body".equals(xml.name())) {
                if (xml.child(2) && "spreadsheet".equals(xml.name())) {
                    return;
                }
                throw Archive.none();
            }
        }
        throw Archive.none();
    }

    /** Refuses a spreadsheet behind a password: its manifest says how its parts are encrypted. */
    private static void requireOpen(Archive archive) throws IOException, XMLStreamException {
        if (!archive.has(MANIFEST)) {
            return;
        }
        try (Markup manifest = archive.part(MANIFEST)) {
            manifest.child(0);
            while (manifest.child(1)) {
                while (manifest.child(2)) {
                    if ("encryption-data".equals(manifest.name())) {
                        throw Problem.invalid("file", "import.workbook-locked", null);
                    }
                }
            }
        }
    }

    private void styles() throws XMLStreamException {
        while (xml.child(2)) {
            String style = xml.attribute(STYLE, "name");
            if (style == null || !"table".equals(xml.attribute(STYLE, "family"))) {
                continue;
            }
            while (xml.child(SHEETS)) {
                if ("false".equals(xml.attribute(TABLE, "display"))) {
                    unseen.add(Workbook.name(style));
                }
            }
            if (unseen.size() > Limits.ENTRIES) {
                throw spot.broken();
            }
        }
    }

    @Override
    public boolean openDocument() {
        return true;
    }

    @Override
    boolean readSheet() throws XMLStreamException {
        while (xml.child(SHEETS)) {
            if ("table".equals(xml.name())) {
                if (++sheets > Limits.ENTRIES) {
                    throw spot.broken();
                }
                name = Workbook.name(xml.attribute(TABLE, "name"));
                hidden = unseen.contains(Workbook.name(xml.attribute(TABLE, "style-name")));
                spot.sheet(name);
                rows = new OdsSheet(xml, spot);
                return true;
            }
        }
        return false;
    }

    @Override
    SheetRow readRow() throws XMLStreamException {
        return rows.next();
    }

    @Override
    public String sheet() {
        return name;
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } finally {
            super.close();
        }
    }
}
