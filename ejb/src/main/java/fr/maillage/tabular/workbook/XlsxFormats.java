package fr.maillage.tabular.workbook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Which formats of the cells of an XLSX workbook make a day or an hour of a number. */
final class XlsxFormats {

    /** From this number on, formats are the workbook's own. */
    private static final int OWN = 164;

    private final Map<Integer, Boolean> own = new HashMap<>();
    private int[] cells = new int[64];
    private int count;

    XlsxFormats(Markup xml, Spot spot) throws XMLStreamException {
        xml.child(0);
        while (xml.child(1)) {
            if ("numFmts".equals(xml.name())) {
                while (xml.child(2)) {
                    own(xml.attribute(null, "numFmtId"), xml.attribute(null, "formatCode"), spot);
                }
            } else if ("cellXfs".equals(xml.name())) {
                while (xml.child(2)) {
                    cell(xml.attribute(null, "numFmtId"), spot);
                }
            }
        }
    }

    private void own(String number, String code, Spot spot) {
        if (number != null && code != null) {
            own.put(XlsxSheet.whole(number), DateFormats.dated(code));
        }
        if (own.size() > Limits.LISTED) {
            throw spot.broken();
        }
    }

    private void cell(String number, Spot spot) {
        if (count == Limits.LISTED) {
            throw spot.broken();
        }
        if (count == cells.length) {
            cells = Arrays.copyOf(cells, 2 * count);
        }
        cells[count++] = number == null ? 0 : XlsxSheet.whole(number);
    }

    /** Tells if a format of cells is that of a day or an hour, by its rank; one that is not there is none. */
    boolean dated(int rank) {
        if (rank < 0 || rank >= count) {
            return false;
        }
        Boolean dated = own.get(cells[rank]);
        return dated == null ? cells[rank] < OWN && DateFormats.dated(cells[rank]) : dated;
    }
}
