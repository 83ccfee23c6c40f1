package fr.maillage.committee.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** PDFs that somebody made to do harm. */
final class HostileFiles {

    private HostileFiles() {}

    /** Actions that start by themselves, in each way that PDFs know, and links that lead somewhere. */
    static byte[] acting() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(AnnexFiles.pdf("budget", 1))) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            COSDictionary page = document.getPage(0).getCOSObject();
            COSDictionary attached = attached(document);
            catalog.setItem("OpenAction", script());
            catalog.setItem("AA", of("WC", script()));
            catalog.setItem("AcroForm", of("XFA", new COSString("app.alert(3)")));
            catalog.setItem("Names", of("EmbeddedFiles", of("Names", array(new COSString("a"), attached))));
            catalog.setItem("AF", array(attached));
            page.setItem("AA", of("O", script()));
            page.setItem("AF", array(attached));
            page.setItem("PieceInfo", of("Maker", of("Private", attached)));
            page.setItem(
                    "Annots",
                    array(
                            note("Link", "A", named("S", "Launch", "F", new COSString("cmd.exe"))),
                            note("Link", "A", script()),
                            note("Link", "A", named("S", "GoToR", "F", new COSString("autre.pdf"))),
                            note("Link", "A", named("S", "SubmitForm", "F", attached)),
                            note("Link", "A", named("S", "ImportData", "F", attached)),
                            note("Link", "A", named("S", "URI", "URI", new COSString("file:///etc/passwd"))),
                            note("Link", "A", named("S", "URI", "URI", new COSString(" JavaScript:app.alert(1)"))),
                            note(
                                    "Link",
                                    "A",
                                    with(named("S", "URI", "URI", new COSString("https://exemple.org/")), script())),
                            note("Link", "A", named("S", "URI", "URI", new COSString("mailto:a@exemple.org"))),
                            note("Widget", "AA", of("K", script())),
                            note("Text", "PA", script()),
                            note("FileAttachment", "FS", attached),
                            note("RichMedia", "RichMediaContent", of("Assets", attached)),
                            note("Screen", "A", named("S", "Rendition", "JS", new COSString("app.alert(2)"))),
                            note("Sound", "Sound", attached)));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static COSDictionary attached(PDDocument document) throws IOException {
        COSStream content = document.getDocument().createCOSStream();
        content.setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
        try (var out = content.createOutputStream()) {
            out.write("cmd.exe".getBytes(StandardCharsets.US_ASCII));
        }
        COSDictionary file = of("EF", of("F", content));
        file.setItem("Type", COSName.getPDFName("Filespec"));
        file.setItem("F", new COSString("virus.exe"));
        return file;
    }

    private static COSDictionary script() {
        return named("S", "JavaScript", "JS", new COSString("app.alert('x')"));
    }

    private static COSDictionary with(COSDictionary action, COSDictionary next) {
        action.setItem("Next", next);
        return action;
    }

    private static COSDictionary named(String key, String name, String other, COSBase value) {
        COSDictionary dictionary = of(other, value);
        dictionary.setItem(key, COSName.getPDFName(name));
        return dictionary;
    }

    private static COSDictionary note(String kind, String key, COSBase value) {
        COSDictionary note = named("Subtype", kind, key, value);
        note.setItem("Rect", new PDRectangle(10, 10, 50, 20).getCOSArray());
        return note;
    }

    private static COSDictionary of(String key, COSBase value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(key), value);
        return dictionary;
    }

    private static COSArray array(COSBase... all) {
        COSArray array = new COSArray();
        for (COSBase one : all) {
            array.add(one);
        }
        return array;
    }

    /** Arrays in arrays. */
    static byte[] nested(int depth) {
        return raw("/Deep " + "[".repeat(depth) + "]".repeat(depth), "1 0 R");
    }

    /** Pages that are their own parents. */
    static byte[] cyclic() {
        return raw("/Kids [2 0 R 3 0 R]", "3 0 R");
    }

    /** One page, with more in its dictionary. */
    static byte[] raw(String ofPage, String parent) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]"
                        + "/Parent 3 0 R>>endobj\n3 0 obj<</Type/Page/MediaBox[0 0 10 10]/Parent " + parent + ofPage
                        + ">>endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
