package fr.maillage.report.rendering;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import fr.maillage.report.ReportDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Document;

/**
 * Draws a report as PDF/UA-1: tagged, with a title, a language, bookmarks, alternative texts and nothing but embedded
 * fonts. It reads no address from outside, whatever the texts contain.
 */
@ApplicationScoped
public class PdfRenderer {

    static {
        // Its own log writes to the standard error, where everything looks like a failure.
        XRLog.setLoggerImpl(new PrintLog());
    }

    /**
     * Writes the document.
     *
     * @param out left open
     * @throws UncheckedIOException when the stream refuses
     */
    public void render(ReportDocument report, OutputStream out) {
        draw(lay(report), out);
    }

    static Document lay(ReportDocument report) {
        return new PrintLayout(report, stylesheet("print.css")).lay();
    }

    /** Draws a page that holds nothing but text and images of its own. */
    void draw(Document page, OutputStream out) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withW3cDocument(page, null);
        builder.withProducer("Maillage");
        builder.useSVGDrawer(new BatikSVGDrawer());
        // Nothing is fetched: the only image is the logo, and it lies in the page.
        builder.useUriResolver((base, uri) -> uri != null && uri.startsWith("data:image/") ? uri : null);
        builder.useUnicodeBidiSplitter(BidiText.Splitter::new);
        builder.useUnicodeBidiReorderer(new BidiText());
        builder.useReplacementText(Character.toString(PrintableText.SUBSTITUTE));
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

    static String stylesheet(String file) {
        try (InputStream in = PdfRenderer.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
