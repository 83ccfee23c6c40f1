package fr.maillage.report.rendering;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import fr.maillage.report.ReportDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.w3c.dom.Document;

/** The library that draws reports, given pages that are laid already: what drawing a report is measured against. */
public final class BarePdf {

    private BarePdf() {}

    /** The pages of a report, for one drawing. */
    public static Document pages(ReportDocument report) {
        return PdfRenderer.lay(report);
    }

    /** Draws pages with the typeface and the tags that reports have. */
    public static void draw(Document pages, OutputStream out) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withW3cDocument(pages, null);
        builder.useSVGDrawer(new BatikSVGDrawer());
        for (PrintFont font : PrintFont.values()) {
            FSSupplier<InputStream> file = font::open;
            builder.useFont(file, PrintFont.FAMILY, font.weight(), FontStyle.NORMAL, true);
        }
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
