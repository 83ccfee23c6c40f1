package fr.maillage.tabular.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * One part of a workbook, element by element. Elements lie in one another only so deep, and have only so many names, for the
 * parser keeps all names that it meets; it is made anew for each part, since parsers of one factory share them.
 */
final class Markup implements Closeable {

    static final int MOST_DEPTH = 64;
    static final int MOST_NAMES = 2000;

    /** Those in which a byte of a tag is never part of another character. */
    private static final List<String> ENCODINGS = List.of("UTF-8", "US-ASCII", "ISO-8859-1");

    private final XMLStreamReader2 xml;
    private final InputStream in;
    private final Spot spot;
    private final Set<String> names = new HashSet<>();
    private int depth;

    Markup(InputStream in, Spot spot) throws XMLStreamException {
        this.in = in;
        this.spot = spot;
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml = (XMLStreamReader2) factory.createXMLStreamReader(in);
        String encoding = xml.getCharacterEncodingScheme();
        if (encoding != null && ENCODINGS.stream().noneMatch(encoding::equalsIgnoreCase)) {
            throw spot.broken();
        }
    }

    /** Gives the number of open elements. */
    int depth() {
        return depth;
    }

    /**
     * Moves on to the next child of an element that is open, past what is left of the one before.
     *
     * @param parent the depth of that element, 0 for the document
     * @return false at the end of the element, which is then closed
     */
    boolean child(int parent) throws XMLStreamException {
        while (depth >= parent) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
        return false;
    }

    /** Moves on to the next piece of any kind, one of {@link XMLStreamConstants}. */
    int next() throws XMLStreamException {
        int event = xml.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > MOST_DEPTH) {
                    throw spot.broken();
                }
                known(xml.getPrefixedName());
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    known(xml.getAttributeLocalName(i));
                    known(xml.getAttributePrefix(i));
                }
                for (int i = 0; i < xml.getNamespaceCount(); i++) {
                    known(xml.getNamespacePrefix(i));
                    known(xml.getNamespaceURI(i));
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> known(xml.getPITarget());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw spot.broken();
            default -> {
                // Texts and comments name nothing.
            }
        }
        return event;
    }

    private void known(String name) {
        if (name != null && names.add(name) && names.size() > MOST_NAMES) {
            throw spot.broken();
        }
    }

    /** The name of the element that was opened last, without its prefix. */
    String name() {
        return xml.getLocalName();
    }

    /**
     * An attribute of the element that was opened last.
     *
     * @param namespace null for none
     * @return null where it has no such one
     */
    String attribute(String namespace, String name) {
        return xml.getAttributeValue(namespace, name);
    }

    /** Adds the text of the piece at hand, until there are so many characters. */
    void append(StringBuilder text, int most) throws XMLStreamException {
        int room = Math.min(most - text.length(), xml.getTextLength());
        if (room > 0) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), room);
        }
    }

    /** Adds all texts in the element that was opened last, until there are so many characters, and closes it. */
    void text(StringBuilder text, int most) throws XMLStreamException {
        int end = depth - 1;
        while (depth > end) {
            if (written(next())) {
                append(text, most);
            }
        }
    }

    static boolean written(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
