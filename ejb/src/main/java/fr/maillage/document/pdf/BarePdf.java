package fr.maillage.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF without what acts by itself: scripts, actions on opening and closing, links to programs and other files. Its pages,
 * bookmarks, fields, names and attached files stay. Names are those of ISO 32000-2. One that has nothing of the kind stays as
 * it is, with its signatures, as does one that cannot be opened, by nobody here or without its password.
 */
public final class BarePdf {

    private static final Logger LOGGER = Logger.getLogger(BarePdf.class.getName());

    /** Actions that only show another place of the file, or its fields and layers otherwise. */
    private static final Set<String> HARMLESS =
            Set.of("GoTo", "Named", "Thread", "Trans", "GoTo3DView", "SetOCGState", "Hide", "ResetForm");

    private static final COSName OPENING = COSName.getPDFName("OpenAction");
    private static final COSName NAMES = COSName.getPDFName("Names");
    private static final COSName FORM = COSName.getPDFName("AcroForm");
    private static final COSName ACTIONS = COSName.getPDFName("AA");
    private static final COSName NEXT = COSName.getPDFName("Next");

    private boolean bared;

    private BarePdf() {}

    /**
     * Takes it out.
     *
     * @return the same bytes where there is nothing to take out
     */
    public static byte[] of(byte[] pdf) {
        if (PackedStreams.tooLarge(pdf)) {
            return pdf;
        }
        try (PDDocument document = Loader.loadPDF(pdf, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            BarePdf work = new BarePdf();
            work.bareCatalog(document.getDocumentCatalog().getCOSObject());
            PdfObjects.each(document.getDocument().getTrailer(), work::bare);
            if (!work.bared) {
                return pdf;
            }
            ByteArrayOutputStream bare = new ByteArrayOutputStream(pdf.length);
            document.setAllSecurityToBeRemoved(true);
            document.save(bare);
            return bare.toByteArray();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOGGER.info(() ->
                    "A PDF that is kept cannot be looked into: " + e.getClass().getSimpleName());
            return pdf;
        }
    }

    private void bareCatalog(COSDictionary catalog) {
        COSDictionary opening = catalog.getCOSDictionary(OPENING);
        if (opening != null && !harmless(opening)) {
            remove(catalog, "OpenAction");
        }
        COSDictionary names = catalog.getCOSDictionary(NAMES);
        if (names != null) {
            remove(names, "JavaScript");
        }
        COSDictionary form = catalog.getCOSDictionary(FORM);
        if (form != null) {
            // Forms of another kind inside the file, which are programs.
            remove(form, "XFA");
        }
    }

    private void bare(COSDictionary dictionary) {
        // A font may be called like that among the resources of a page.
        if (dictionary.getDictionaryObject(ACTIONS) instanceof COSDictionary actions
                && actions.getCOSName(COSName.TYPE) == null) {
            remove(dictionary, "AA");
        }
        remove(dictionary, "OnInstantiate");
        remove(dictionary, "RichMediaContent");
        bareAction(dictionary, COSName.A);
        bareAction(dictionary, COSName.getPDFName("PA"));
    }

    private void bareAction(COSDictionary dictionary, COSName key) {
        // Attributes of the structure have the same key, and say no kind of action.
        if (dictionary.getDictionaryObject(key) instanceof COSDictionary action
                && action.getDictionaryObject(COSName.S) instanceof COSName) {
            if (!harmless(action)) {
                remove(dictionary, key.getName());
            } else if (action.containsKey(NEXT)) {
                remove(action, NEXT.getName());
            }
        }
    }

    private static boolean harmless(COSDictionary action) {
        String kind = action.getNameAsString(COSName.S);
        if ("URI".equals(kind)) {
            String address = action.getString(COSName.URI);
            return address == null || address.indexOf(':') < 0 || PdfObjects.leadsToTheWeb(address);
        }
        return kind == null || HARMLESS.contains(kind);
    }

    private void remove(COSDictionary dictionary, String name) {
        COSName key = COSName.getPDFName(name);
        COSBase found = dictionary.getItem(key);
        if (found != null) {
            dictionary.removeItem(key);
            bared = true;
        }
    }
}
