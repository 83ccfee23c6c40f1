package fr.maillage.committee.paper;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.apache.pdfbox.cos.COSName;
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
        byte[] bound = bound(HostileFiles.acting());

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
        assertThat(read(HostileFiles.nested(200_000))).isEqualTo(AnnexProblem.BROKEN);
        assertThat(read(HostileFiles.cyclic()))
                .as("pages that are their own parents")
                .isIn(null, AnnexProblem.BROKEN);
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
}
