package fr.maillage.committee.paper;

import fr.maillage.document.pdf.BarePages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/** PDFs of others: read by way of temporary files, and added to another one without what acts by itself. */
final class AnnexPdf {

    /**
     * Entries that are taken over beside the pages: tags and layers. Not actions on opening, forms, attached files, names,
     * labels of pages and bookmarks: they would act on, or lead to, pages of other documents.
     */
    private static final Set<String> KEPT =
            Set.of("Type", "Version", "Pages", "StructTreeRoot", "MarkInfo", "Lang", "OCProperties");

    private AnnexPdf() {}

    /** Where unpacked parts of a document lie. */
    static StreamCacheCreateFunction cache() {
        return IOUtils.createTempFileOnlyStreamCache();
    }

    /** Opens a file. */
    static PDDocument open(Path file) throws IOException {
        return Loader.loadPDF(file.toFile(), cache());
    }

    /** Adds the pages of a document to another one. The document may be closed afterwards. */
    static void append(PDDocument to, PDDocument document) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        for (COSName key : List.copyOf(catalog.keySet())) {
            if (!KEPT.contains(key.getName())) {
                catalog.removeItem(key);
            }
        }
        BarePages.of(document);
        new PDFMergerUtility().appendDocument(to, document);
    }
}
