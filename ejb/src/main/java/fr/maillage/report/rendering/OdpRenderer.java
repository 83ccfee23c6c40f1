package fr.maillage.report.rendering;

import fr.maillage.report.ReportDocument;
import fr.maillage.report.ReportFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * Draws a report as OpenDocument slides to be shown in a meeting: one for the title, then one or more for each section. No
 * text runs over the edge: what is long goes on on the next slide, and a table ends where its slide does.
 */
@ApplicationScoped
public class OdpRenderer {

    private final OpenDocument file = new OpenDocument("odp", ReportFormat.ODP.mediaType());

    /**
     * Writes the slides.
     *
     * @param out left open
     * @throws java.io.UncheckedIOException when the stream refuses
     */
    public void render(ReportDocument report, OutputStream out) {
        Map<String, byte[]> pictures = new HashMap<>();
        file.write(
                new OdpModel(report, pictures).fill(), pictures, report.frame().logo(), out);
    }
}
