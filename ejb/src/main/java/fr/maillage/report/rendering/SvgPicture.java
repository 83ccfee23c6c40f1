package fr.maillage.report.rendering;

import fr.maillage.report.ReportBlock.Scale;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;

/** A chart as a file of its own. */
final class SvgPicture {

    private SvgPicture() {}

    static byte[] of(List<BarChart.Bar> bars, Scale scale, String description) {
        PrintPage page = new PrintPage();
        Element root = page.root("");
        new BarChart(page).draw(root, bars, scale, description);
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
