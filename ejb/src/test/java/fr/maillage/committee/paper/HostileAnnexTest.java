package fr.maillage.committee.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.document.SentFile;
import fr.maillage.document.pdf.PackedStreams;
import fr.maillage.report.Readers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDFs that somebody made to do harm, to who reads the annexes or to the server that binds them. */
class HostileAnnexTest {

    private static final List<String> ACTING = List.of(
            "JavaScript",
            "app.alert",
            "/Launch",
            "/GoToR",
            "/SubmitForm",
            "/ImportData",
            "/AA",
            "/EF",
            "/EmbeddedFile",
            "/FileAttachment",
            "/RichMedia",
            "/Screen",
            "/Sound",
            "/XFA",
            "/AcroForm",
            "/PieceInfo",
            "cmd.exe",
            "file:///",
            "javascript:");

    @TempDir
    private Path folder;

    @Test
    void what_acts_by_itself_or_brings_files_along_is_left_out_and_the_page_stays_with_its_links() throws IOException {
        byte[] bound = bound(acting());

        String written = new String(bound, StandardCharsets.ISO_8859_1);
        assertThat(written).doesNotContain(ACTING.toArray(String[]::new)).contains("https://exemple.org", "mailto:a@");
        try (PDDocument whole = Loader.loadPDF(bound)) {
            assertThat(whole.getNumberOfPages()).isEqualTo(1);
            assertThat(AnnexFiles.text(whole, 1)).contains("budget 1");
            assertThat(whole.getPage(0).getAnnotations())
                    .extracting(note -> note.getSubtype())
                    .containsOnly("Link", "Widget", "Text");
        }
    }

    @Test
    void what_is_sent_is_kept_without_what_acts_by_itself_and_stays_as_it_is_where_there_is_nothing()
            throws IOException {
        byte[] kept = SentFile.read(new ByteArrayInputStream(acting()), "x").content();
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(kept)) {
            document.save(plain, CompressParameters.NO_COMPRESSION);
            assertThat(AnnexFiles.text(document, 1)).contains("budget 1");
            assertThat(document.getPage(0).getAnnotations()).hasSize(15);
        }

        assertThat(plain.toString(StandardCharsets.ISO_8859_1))
                .doesNotContain(
                        "JavaScript",
                        "app.alert",
                        "/Launch",
                        "/GoToR",
                        "/SubmitForm",
                        "/ImportData",
                        "/AA",
                        "/OpenAction",
                        "/XFA",
                        "file:///",
                        "javascript:")
                .contains("https://exemple.org", "mailto:a@", "/EmbeddedFile");
        for (byte[] harmless : List.of(AnnexFiles.pdf("bon", 3), raw("", "2 0 R"), nested(1_000), cyclic())) {
            assertThat(SentFile.read(new ByteArrayInputStream(harmless), "x").content())
                    .isEqualTo(harmless);
        }
        for (byte[] closed :
                List.of(AnnexFiles.packedObjects(), "%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII))) {
            assertThat(SentFile.read(new ByteArrayInputStream(closed), "x").content())
                    .isEqualTo(closed);
        }
    }

    @Test
    void a_file_that_takes_far_more_once_it_is_unpacked_is_named_and_not_opened() throws IOException {
        byte[] bomb = AnnexFiles.packedObjects();
        assertThat(bomb).hasSizeLessThan(1_000_000);

        assertThat(read(bomb)).isEqualTo(AnnexProblem.LARGE);

        assertThat(PackedStreams.tooLarge(written(
                        "%PDF-1.5\n1 0 obj\n<</N 1/First 4/Filter[/ASCII85Decode/FlateDecode]>>\nstream\nx~>\nendstream"
                                .getBytes(StandardCharsets.US_ASCII))))
                .isTrue();
        assertThat(PackedStreams.tooLarge(written(AnnexFiles.pdf("bon", 150)))).isFalse();
        assertThat(PackedStreams.tooLarge(written("stream".getBytes(StandardCharsets.US_ASCII))))
                .isFalse();
        assertThat(read(AnnexFiles.pdf("bon", 1))).isNull();
    }

    @Test
    void pages_of_any_size_are_bound_and_what_is_nested_without_end_is_named() throws IOException {
        ByteArrayOutputStream sizes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (float side : new float[] {0, 1, 14_400, 1e9f, -5, Float.MAX_VALUE}) {
                document.addPage(new PDPage(new PDRectangle(side, side)));
            }
            PDPage strange = new PDPage();
            strange.getCOSObject().setItem(COSName.MEDIA_BOX, new COSString("large"));
            document.addPage(strange);
            document.save(sizes);
        }

        assertThat(read(sizes.toByteArray())).isNull();
        try (PDDocument whole = Loader.loadPDF(bound(sizes.toByteArray()))) {
            assertThat(whole.getNumberOfPages()).isEqualTo(7);
        }
        assertThat(read(nested(200_000))).isEqualTo(AnnexProblem.BROKEN);
        assertThat(read(cyclic())).as("pages that are their own parents").isIn(null, AnnexProblem.BROKEN);
    }

    /** Why it is not among the pages; null where it is. */
    private AnnexProblem read(byte[] pdf) throws IOException {
        Path work = Files.createTempDirectory(folder, "work");
        PaperView paper = AnnexFiles.view(UUID.randomUUID(), "Pièce", "no", "application/pdf", pdf.length);
        return new AnnexReader(file -> new ByteArrayInputStream(pdf), work)
                .read(List.of(paper), Readers.OFFICERS)
                .get(0)
                .problem();
    }

    private Path written(byte[] pdf) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", ".pdf"), pdf);
    }

    private byte[] bound(byte[] pdf) throws IOException {
        ByteArrayOutputStream bound = new ByteArrayOutputStream();
        try (PDDocument whole = new PDDocument();
                PDDocument document = AnnexPdf.open(written(pdf))) {
            AnnexPdf.append(whole, document);
            whole.save(bound, CompressParameters.NO_COMPRESSION);
        }
        return bound.toByteArray();
    }

    private static byte[] acting() throws IOException {
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

    private static byte[] nested(int depth) {
        return raw("/Deep " + "[".repeat(depth) + "]".repeat(depth), "1 0 R");
    }

    private static byte[] cyclic() {
        return raw("/Kids [2 0 R 3 0 R]", "3 0 R");
    }

    private static byte[] raw(String ofPage, String parent) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]"
                        + "/Parent 3 0 R>>endobj\n3 0 obj<</Type/Page/MediaBox[0 0 10 10]/Parent " + parent + ofPage
                        + ">>endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
