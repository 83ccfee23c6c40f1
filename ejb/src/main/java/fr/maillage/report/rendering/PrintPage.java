package fr.maillage.report.rendering;

import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page of XHTML built as a tree, so that no text can become markup. */
final class PrintPage {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final Document document;

    PrintPage() {
        try {
            // The JDK's own factory: a server may put another one first.
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    Document document() {
        return document;
    }

    Element root(String lang) {
        Element html = document.createElement("html");
        html.setAttribute("lang", lang);
        document.appendChild(html);
        return html;
    }

    Element add(Element parent, String name) {
        Element child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }

    Element add(Element parent, String name, String cssClass) {
        Element child = add(parent, name);
        child.setAttribute("class", cssClass);
        return child;
    }

    Element addText(Element parent, String name, String cssClass, String text) {
        Element child = add(parent, name, cssClass);
        text(child, text);
        return child;
    }

    /** Adds text, unless there is none: the library fails on an empty node. */
    void text(Element parent, String text) {
        String printable = PrintableText.forPrint(text);
        if (!printable.isEmpty()) {
            parent.appendChild(document.createTextNode(printable));
        }
    }

    /** Adds text that is no document's content: style rules. */
    void raw(Element parent, String text) {
        parent.appendChild(document.createTextNode(text));
    }

    Element addSvg(Element parent, String name, Map<String, String> attributes) {
        Element child = document.createElementNS(SVG, name);
        attributes.forEach((key, value) -> child.setAttributeNS(null, key, value));
        parent.appendChild(child);
        return child;
    }
}
