package fr.maillage.report;

import fr.maillage.report.rendering.PdfPages;
import fr.maillage.report.rendering.PublicPdfs;
import fr.maillage.report.rendering.ReportRenderer;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Draws documents that are no reports, such as the sheet of a place, in the committee's frame. Asks for no permission
 * and keeps no trace: whoever hands in a document has decided who may read it.
 */
@Stateless
public class PrintService {

    @Inject
    private ReportFrames frames;

    @Inject
    private PublicPdfs pdfs;

    @Inject
    private ReportRenderer renderer;

    /**
     * A document with the committee's letterhead, logo and signature around it.
     *
     * @param locale French unless its language is English
     * @param subtitle what it is about
     * @param abstractText one sentence for the file's properties
     */
    public ReportDocument framed(
            Locale locale,
            String title,
            String subtitle,
            String abstractText,
            List<ReportDocument.Fact> facts,
            List<ReportBlock> blocks) {
        ReportTexts texts = new ReportTexts(locale);
        return new ReportDocument(
                texts.locale(),
                title,
                subtitle,
                frames.issuer(texts),
                frames.frame(texts),
                abstractText,
                facts,
                blocks);
    }

    /**
     * A document that everybody may ask for, as PDF/UA-1.
     *
     * @return not to be written to
     * @throws Problem UNAVAILABLE when others are being drawn for too long
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] pdf(ReportDocument document) {
        return pdfs.draw(document);
    }

    /**
     * A document for those who work with it, in one of the formats of reports.
     *
     * @throws Problem UNAVAILABLE when other PDFs are being drawn for too long
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] file(ReportDocument document, ReportFormat format) {
        if (format == ReportFormat.PDF) {
            return pdf(document);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(document, format, out);
        return out.toByteArray();
    }

    /**
     * The first of some documents that prints on one page, else the last.
     *
     * @param shorter the same document, each time with less in it
     * @throws Problem UNAVAILABLE when other PDFs are being drawn for too long
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] onePage(List<ReportDocument> shorter, ReportFormat format) {
        int last = shorter.size() - 1;
        int fits = IntStream.range(0, last)
                .filter(i -> PdfPages.count(pdf(shorter.get(i))) == 1)
                .findFirst()
                .orElse(last);
        return file(shorter.get(fits), format);
    }
}
