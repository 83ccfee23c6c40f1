package fr.maillage.tabular.workbook;

import fr.maillage.shared.Parts;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * Where the parts of an XLSX workbook lie. They may have any name: what they are is told by the relationships among them.
 *
 * @param sheets in the order of the workbook, without charts
 * @param texts the part of the texts that cells share; null for none
 * @param styles the part of the formats of cells; null for none
 * @param from1904 whether days are counted from 1904
 */
record XlsxParts(List<Sheet> sheets, String texts, String styles, boolean from1904) {

    static final String RELATIONS = "_rels/.rels";
    static final String WORKBOOK = "xl/workbook.xml";

    private static final List<String> NAMESPACES = List.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private static final String SHEET = "worksheet";

    /**
     * A sheet.
     *
     * @param part null where it is not in the archive
     */
    record Sheet(String name, boolean hidden, String part) {}

    /** A part that another one names; {@code part} is null for what lies elsewhere. */
    private record Relation(String type, String part) {}

    /** Reads them; an archive without a workbook is refused. */
    static XlsxParts of(Archive archive, Spot spot) throws IOException, XMLStreamException {
        String workbook = part(archive, relations(archive, "", RELATIONS, spot).values(), "officeDocument");
        if (workbook == null) {
            workbook = WORKBOOK;
        }
        if (!archive.has(workbook)) {
            throw Archive.none();
        }
        int name = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, name);
        Map<String, Relation> relations =
                relations(archive, folder, folder + "_rels/" + workbook.substring(name) + ".rels", spot);
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (Markup xml = archive.part(workbook)) {
            if (!xml.child(0) || !"workbook".equals(xml.name())) {
                throw Archive.none();
            }
            while (xml.child(1)) {
                if ("workbookPr".equals(xml.name())) {
                    from1904 = "true".equals(CellValues.truth(xml.attribute(null, "date1904")));
                } else if ("sheets".equals(xml.name())) {
                    sheets(xml, archive, relations, sheets, spot);
                }
            }
        }
        return new XlsxParts(
                sheets,
                part(archive, relations.values(), "sharedStrings"),
                part(archive, relations.values(), "styles"),
                from1904);
    }

    private static void sheets(
            Markup xml, Archive archive, Map<String, Relation> relations, List<Sheet> sheets, Spot spot)
            throws XMLStreamException {
        while (xml.child(2)) {
            String id = null;
            for (String namespace : NAMESPACES) {
                id = id == null ? xml.attribute(namespace, "id") : id;
            }
            Relation relation = relations.get(id);
            if (relation == null || SHEET.equals(relation.type())) {
                String part = relation == null || !archive.has(relation.part()) ? null : relation.part();
                String state = xml.attribute(null, "state");
                sheets.add(new Sheet(
                        Workbook.name(xml.attribute(null, "name")), state != null && !"visible".equals(state), part));
            }
            if (sheets.size() > Limits.ENTRIES) {
                throw spot.broken();
            }
        }
    }

    private static String part(Archive archive, Iterable<Relation> relations, String type) {
        for (Relation relation : relations) {
            if (relation.type().equals(type) && archive.has(relation.part())) {
                return relation.part();
            }
        }
        return null;
    }

    /** The relations that a part states, by their identifiers. */
    private static Map<String, Relation> relations(Archive archive, String folder, String part, Spot spot)
            throws IOException, XMLStreamException {
        Map<String, Relation> relations = new HashMap<>();
        if (!archive.has(part)) {
            return relations;
        }
        int listed = 0;
        try (Markup xml = archive.part(part)) {
            xml.child(0);
            while (xml.child(1)) {
                String id = xml.attribute(null, "Id");
                String type = xml.attribute(null, "Type");
                String target = xml.attribute(null, "Target");
                if (++listed > Limits.LISTED) {
                    throw spot.broken();
                }
                if (id == null
                        || type == null
                        || target == null
                        || "External".equals(xml.attribute(null, "TargetMode"))) {
                    continue;
                }
                if (id.length() > Limits.NAME || target.length() > Limits.NAME) {
                    throw spot.broken();
                }
                String kind = type.substring(type.lastIndexOf('/') + 1);
                relations.put(id, new Relation(Workbook.name(kind), resolved(folder, target)));
            }
        }
        return relations;
    }

    /** The name of a part that is named from a folder. */
    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : Parts.of(whole.replace('\\', '/'), "/")) {
            if ("..".equals(step)) {
                path.pollLast();
            } else if (!step.isEmpty() && !".".equals(step)) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
