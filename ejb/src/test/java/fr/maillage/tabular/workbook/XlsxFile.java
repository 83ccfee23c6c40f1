package fr.maillage.tabular.workbook;

import java.util.LinkedHashMap;
import java.util.Map;

/** An XLSX workbook written by hand, as no program would. */
public final class XlsxFile {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, Piece> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int count;

    public XlsxFile() {
        parts.put(
                "_rels/.rels",
                Piece.of(XML + "<Relationships xmlns=\"" + PACKAGE + "\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
    }

    /** A workbook of one sheet, called {@code s}. */
    public static XlsxFile of(String rows) {
        return new XlsxFile().sheet("s", rows);
    }

    static byte[] of(String before, String repeated, int times, String after) {
        return new XlsxFile()
                .sheet("s", "", "worksheets/sheet1.xml", Piece.of(before, repeated, times, after))
                .bytes();
    }

    /** A row of texts, empty ones left out. */
    public static String row(int line, String... texts) {
        StringBuilder row = new StringBuilder("<row r=\"" + line + "\">");
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.append(text(CellNames.of(i, line), texts[i]));
            }
        }
        return row.append("</row>").toString();
    }

    static String text(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** A cell with a value of a type, or of none. */
    public static String value(String cell, String type, String value) {
        return "<c r=\"" + cell + "\"" + (type.isEmpty() ? "" : " t=\"" + type + "\"") + "><v>" + value + "</v></c>";
    }

    public static String formatted(String cell, int format, String value) {
        return "<c r=\"" + cell + "\" s=\"" + format + "\"><v>" + value + "</v></c>";
    }

    public XlsxFile sheet(String name, String rows) {
        return sheet(name, "", "worksheets/sheet" + (count + 1) + ".xml", Piece.of(rows));
    }

    XlsxFile hidden(String name, String rows) {
        return sheet(name, " state=\"hidden\"", "worksheets/sheet" + (count + 1) + ".xml", Piece.of(rows));
    }

    /** A sheet in a part of any name. */
    XlsxFile sheet(String name, String attributes, String target, Piece rows) {
        count++;
        sheets.append(
                "<sheet name=\"" + name + "\" sheetId=\"" + count + "\" r:id=\"rId" + count + "\"" + attributes + "/>");
        relation("worksheet", target);
        parts.put(
                target.startsWith("/") ? target.substring(1) : "xl/" + target,
                rows.between(XML + "<worksheet " + MAIN + "><sheetData>", "</sheetData></worksheet>"));
        return this;
    }

    private void relation(String type, String target) {
        relations.append("<Relationship Id=\"rId" + (type.equals("worksheet") ? count : 1000 + relations.length())
                + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>");
    }

    XlsxFile from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public XlsxFile shared(String before, String repeated, int times) {
        relation("sharedStrings", "sharedStrings.xml");
        return with(
                "xl/sharedStrings.xml",
                Piece.of(before, repeated, times, "").between(XML + "<sst " + MAIN + " uniqueCount=\"9\">", "</sst>"));
    }

    /** Formats by which the cells are numbered from 0, by their own codes or the numbers that all know. */
    public XlsxFile formats(String... formats) {
        StringBuilder own = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < formats.length; i++) {
            boolean known = formats[i].matches("\\d+");
            if (!known) {
                own.append("<numFmt numFmtId=\"" + (164 + i) + "\" formatCode=\"" + formats[i] + "\"/>");
            }
            cells.append("<xf numFmtId=\"" + (known ? formats[i] : String.valueOf(164 + i)) + "\"/>");
        }
        return styles("<numFmts>" + own + "</numFmts><cellXfs>" + cells + "</cellXfs>", "", 0, "");
    }

    XlsxFile styles(String before, String repeated, int times, String after) {
        relation("styles", "styles.xml");
        return with(
                "xl/styles.xml",
                Piece.of(before, repeated, times, after).between(XML + "<styleSheet " + MAIN + ">", "</styleSheet>"));
    }

    /** Another part, or one in place of another. */
    XlsxFile with(String part, Piece content) {
        parts.put(part, content);
        return this;
    }

    XlsxFile without(String part) {
        parts.put(part, null);
        return this;
    }

    /** The relationships of the workbook, in place of those of its sheets. */
    XlsxFile relations(String before, String repeated, int times) {
        return with(
                "xl/_rels/workbook.xml.rels",
                Piece.of(before, repeated, times, "").between(head(), TAIL));
    }

    private static final String TAIL = "</Relationships>";

    private static String head() {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "\">";
    }

    public byte[] bytes() {
        parts.putIfAbsent(
                "xl/workbook.xml",
                Piece.of(XML + "<workbook " + MAIN + " xmlns:r=\"" + OFFICE + "\">" + properties + "<sheets>" + sheets
                        + "</sheets></workbook>"));
        parts.putIfAbsent("xl/_rels/workbook.xml.rels", Piece.of(head() + relations + TAIL));
        parts.values().removeIf(piece -> piece == null);
        return Piece.archive(parts);
    }
}
