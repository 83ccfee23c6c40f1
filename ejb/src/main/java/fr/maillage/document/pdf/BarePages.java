package fr.maillage.document.pdf;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Takes out of the pages of a PDF, which are to be bound with others, what acts by itself, brings other files along or leads
 * to anything but the web, a mail address or a page of the same file. What one sees on a page stays. Names are those of
 * ISO 32000-2. {@link BarePdf} is for files that stay by themselves.
 */
public final class BarePages {

    /** Notes and marks that only show something; sounds, films, attached files and scenes are not among them. */
    private static final Set<String> NOTES = Set.of(
            "Text",
            "Link",
            "FreeText",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Caret",
            "Stamp",
            "Ink",
            "Popup",
            "Widget",
            "Watermark",
            "Redact");

    private static final List<String> OF_PAGES = List.of("AA", "AF", "PieceInfo", "PresSteps");
    private static final List<String> OF_NOTES = List.of("AA", "PA", "AF", "FS", "Sound", "Movie");
    /** A stream may say that its content is another file. */
    private static final List<String> OF_STREAMS =
            List.of("F", "FFilter", "FDecodeParms", "Ref", "OPI", "AF", "PieceInfo");

    private static final Set<String> NAMES_OF_FILES = Set.of("F", "UF", "DOS", "Mac", "Unix");
    private static final COSName ACTION = COSName.A;
    private static final COSName DESTINATION = COSName.getPDFName("Dest");
    private static final COSName EMBEDDED = COSName.getPDFName("EF");

    private BarePages() {}

    /** Takes it out of a document; what its catalog still holds is looked through. */
    public static void of(PDDocument document) {
        for (PDPage page : document.getPages()) {
            if (page == null) {
                break;
            }
            bare(page.getCOSObject());
        }
        PdfObjects.each(document.getDocumentCatalog().getCOSObject(), BarePages::bareOthers);
    }

    private static void bareOthers(COSDictionary dictionary) {
        if (dictionary instanceof COSStream) {
            remove(dictionary, OF_STREAMS);
        }
        COSDictionary files = dictionary.getCOSDictionary(EMBEDDED);
        if (files != null && files.keySet().stream().allMatch(name -> NAMES_OF_FILES.contains(name.getName()))) {
            remove(dictionary, List.of("EF", "RF"));
        }
        if (COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE))) {
            bare(dictionary);
        } else if (dictionary.containsKey(COSName.RECT) && dictionary.getCOSName(COSName.SUBTYPE) != null) {
            bareNote(dictionary);
        } else if ("StructElem".equals(dictionary.getNameAsString(COSName.TYPE))) {
            remove(dictionary, List.of("AF"));
        }
    }

    private static void bare(COSDictionary page) {
        remove(page, OF_PAGES);
        COSArray notes = page.getCOSArray(COSName.ANNOTS);
        if (notes == null) {
            page.removeItem(COSName.ANNOTS);
            return;
        }
        COSArray kept = new COSArray();
        for (int at = 0; at < notes.size(); at++) {
            if (notes.getObject(at) instanceof COSDictionary note
                    && NOTES.contains(String.valueOf(note.getNameAsString(COSName.SUBTYPE)))) {
                bareNote(note);
                kept.add(notes.get(at));
            }
        }
        page.setItem(COSName.ANNOTS, kept);
    }

    private static void bareNote(COSDictionary note) {
        remove(note, OF_NOTES);
        if (!(note.getDictionaryObject(DESTINATION) instanceof COSArray)) {
            note.removeItem(DESTINATION);
        }
        COSDictionary action = note.getCOSDictionary(ACTION);
        if (action == null || !harmless(action)) {
            note.removeItem(ACTION);
        } else {
            action.removeItem(COSName.getPDFName("Next"));
        }
    }

    private static boolean harmless(COSDictionary action) {
        String kind = action.getNameAsString(COSName.S);
        if ("GoTo".equals(kind)) {
            return action.getDictionaryObject(COSName.D) instanceof COSArray;
        }
        return "URI".equals(kind) && PdfObjects.leadsToTheWeb(action.getString(COSName.URI));
    }

    private static void remove(COSDictionary dictionary, List<String> names) {
        names.forEach(name -> dictionary.removeItem(COSName.getPDFName(name)));
    }
}
