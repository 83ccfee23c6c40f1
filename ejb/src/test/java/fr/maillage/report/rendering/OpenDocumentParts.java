package fr.maillage.report.rendering;

import fr.maillage.report.ReportDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Looks into OpenDocument files. */
final class OpenDocumentParts {

    private OpenDocumentParts() {}

    static byte[] draw(BiConsumer<ReportDocument, java.io.OutputStream> renderer, ReportDocument report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.accept(report, out);
        return out.toByteArray();
    }

    static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    static Document xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    static int count(Document document, String name) {
        return document.getElementsByTagName(name).getLength();
    }

    static List<String> texts(Document document, String name) {
        List<String> texts = new ArrayList<>();
        NodeList found = document.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    static List<String> attributes(Document document, String element, String attribute) {
        List<String> values = new ArrayList<>();
        NodeList found = document.getElementsByTagName(element);
        for (int i = 0; i < found.getLength(); i++) {
            if (((Element) found.item(i)).hasAttribute(attribute)) {
                values.add(((Element) found.item(i)).getAttribute(attribute));
            }
        }
        return values;
    }
}
