package fr.maillage.report.rendering;

import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * Draws a report as an OpenDocument text that people go on writing in: headings with their levels, the language, tables
 * with header rows, charts with a description.
 */
@ApplicationScoped
public class OdtRenderer {

    private final OpenDocument file = new OpenDocument("odt", ReportFormat.ODT.mediaType());

    /**
     * Writes the document.
     *
     * @param out left open
     * @throws java.io.UncheckedIOException when the stream refuses
     */
    public void render(ReportDocument report, OutputStream out) {
        Map<String, byte[]> pictures = new HashMap<>();
        file.write(
                new OdtModel(report, pictures).fill(), pictures, report.frame().logo(), out);
    }
}
