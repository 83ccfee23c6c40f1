package fr.maillage.tabular.workbook;

import java.util.LinkedHashMap;
import java.util.Map;

/** An OpenDocument spreadsheet written by hand, as no program would. */
public final class OdsFile {

    private static final String DOCUMENT = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
            + "<office:automatic-styles><style:style style:name=\"ta2\" style:family=\"table\">"
            + "<style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>"
            + "<office:body><office:spreadsheet>";

    private OdsFile() {}

    /** A spreadsheet of one sheet, called {@code s}. */
    static byte[] of(String rows) {
        return of(Piece.of(rows));
    }

    static byte[] of(Piece rows) {
        return sheets(rows.between("<table:table table:name=\"s\">", "</table:table>"));
    }

    static byte[] sheets(Piece tables) {
        return document(tables.between(DOCUMENT, "</office:spreadsheet></office:body></office:document-content>"));
    }

    static byte[] document(Piece content) {
        Map<String, Piece> parts = new LinkedHashMap<>();
        parts.put("mimetype", Piece.of("application/vnd.oasis.opendocument.spreadsheet"));
        parts.put("content.xml", content);
        return Piece.archive(parts);
    }

    static String sheet(String name, String style, String rows) {
        return "<table:table table:name=\"" + name + "\" table:style-name=\"" + style + "\">" + rows + "</table:table>";
    }

    static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    /** A row that comes as often as it says. */
    static String rows(String count, String... cells) {
        return row(cells).replaceFirst("-row>", "-row table:number-rows-repeated=\"" + count + "\">");
    }

    static String text(String text) {
        return cell("", text);
    }

    /** A text with attributes such as how often it comes. */
    static String cell(String attributes, String text) {
        return "<table:table-cell office:value-type=\"string\"" + attributes + "><text:p>" + text
                + "</text:p></table:table-cell>";
    }

    static String value(String type, String attribute, String value) {
        return "<table:table-cell office:value-type=\"" + type + "\" office:" + attribute + "=\"" + value
                + "\"><text:p>shown</text:p></table:table-cell>";
    }

    static String columns(String count) {
        return " table:number-columns-repeated=\"" + count + "\"";
    }
}
