package fr.maillage.committee.paper;

import fr.maillage.document.KeptFile;
import fr.maillage.record.FieldValues;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;

/** Files that are bound as annexes, and what stands in the whole. */
final class AnnexFiles {

    private AnnexFiles() {}

    /** Contents of forty-five lines a page. */
    static byte[] contents(List<AnnexEntry> entries) {
        List<String> lines = entries.stream()
                .map(e -> e.number() + " " + e.title() + " " + (e.page() == null ? e.problem() : e.page()))
                .toList();
        int pages = Math.max(1, (lines.size() + 44) / 45);
        List<List<String>> texts = IntStream.range(0, pages)
                .mapToObj(page -> lines.subList(page * 45, Math.min(lines.size(), (page + 1) * 45)))
                .toList();
        return written(texts);
    }

    /** A document that is an annex. */
    static PaperView view(UUID file, String title, String members, String type, long size) {
        return new PaperView(
                UUID.randomUUID(),
                1,
                FieldValues.none(PaperField.class).with(PaperField.TITLE, title).with(PaperField.MEMBERS, members),
                UUID.randomUUID(),
                "La séance",
                LocalDate.of(2026, 6, 11),
                false,
                "dep:93",
                null,
                null,
                false,
                new PaperFile(1, new KeptFile(file, title, type, size), null, null),
                null,
                null,
                null);
    }

    static byte[] pdf(String word, int pages) {
        return written(IntStream.rangeClosed(1, pages)
                .mapToObj(page -> List.of(word + " " + page))
                .toList());
    }

    static byte[] written(List<List<String>> pages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 10);
                    content.setLeading(14);
                    content.newLineAtOffset(50, 740);
                    for (String line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] encrypted(String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf("secret", 1))) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    static byte[] png(int width, int height) throws IOException {
        return picture("png", width, height);
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(
                new java.awt.image.BufferedImage(width, height, java.awt.image.BufferedImage.TYPE_INT_RGB),
                format,
                bytes);
        return bytes.toByteArray();
    }

    /** A photograph whose camera was held upright. */
    static byte[] turned() throws IOException {
        byte[] plain = picture("jpg", 40, 20);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 2);
        bytes.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, 34, 'E', 'x', 'i', 'f', 0, 0});
        bytes.writeBytes(new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0});
        bytes.writeBytes(new byte[] {0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0});
        bytes.write(plain, 2, plain.length - 2);
        return bytes.toByteArray();
    }

    /** A PNG that says that it is 60,000 points wide and high. */
    static byte[] bomb() throws IOException {
        byte[] picture = png(1, 1);
        for (int at : new int[] {16, 20}) {
            picture[at] = 0;
            picture[at + 1] = 0;
            picture[at + 2] = (byte) 0xea;
            picture[at + 3] = 0x60;
        }
        return picture;
    }

    static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(document);
    }

    static List<String> bookmarks(PDDocument document) {
        Iterable<PDOutlineItem> items =
                document.getDocumentCatalog().getDocumentOutline().children();
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.getTitle() + " " + page(document, item))
                .toList();
    }

    private static int page(PDDocument document, PDOutlineItem item) {
        try {
            return document.getPages().indexOf(item.findDestinationPage(document)) + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Objects packed in a stream of a few hundred kilobytes that takes 300 megabytes. */
    static byte[] packedObjects() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] blanks = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            for (int i = 0; i < 300; i++) {
                out.write(blanks);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(("%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.size()
                        + ">>\nstream\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes("\nendstream\nendobj\ntrailer<</Root 2 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }
}
