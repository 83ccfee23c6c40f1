package fr.maillage.report.rendering;

import java.io.ByteArrayOutputStream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;

/** A picture as a file of its own. */
final class SvgPicture {

    private SvgPicture() {}

    static byte[] of(Drawing drawing) {
        PrintPage page = new PrintPage();
        Element root = page.root("");
        drawing.draw(page, root);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(root.getFirstChild()), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
