package fr.maillage.committee;

import fr.maillage.committee.item.ItemDetail;
import fr.maillage.committee.paper.PaperField;
import fr.maillage.document.KeptFile.Handed;
import fr.maillage.document.KeptFile.Sent;
import fr.maillage.record.FieldValues;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Documents of gatherings for tests. */
final class PaperDesk {

    private PaperDesk() {}

    /** Gives the values of a document of a gathering as a whole, which is for members, too. */
    static FieldValues<PaperField> paper(UUID gathering, String title) {
        return FieldValues.none(PaperField.class)
                .with(PaperField.TITLE, title)
                .with(PaperField.GATHERING, gathering.toString())
                .with(PaperField.ANNEX, "yes")
                .with(PaperField.MEMBERS, "yes");
    }

    /** The same of an item of its agenda. */
    static FieldValues<PaperField> paper(UUID gathering, String title, ItemDetail item) {
        return paper(gathering, title).with(PaperField.ITEM, item.id().toString());
    }

    /** Counts the bytes of a file that an officer is handed. */
    static long content(Supplier<Handed> file) {
        try (InputStream in = ItemDesk.officer(file).content()) {
            return in.readAllBytes().length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sent sent(String name, byte[] content) {
        return new Sent(new ByteArrayInputStream(content), name);
    }

    /** A PDF of one page. */
    static byte[] pdf() {
        return pdf("texte", 1);
    }

    /** A PDF whose pages each have a word and their number. */
    static byte[] pdf(String word, int pages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(word + " " + number);
                    content.endText();
                }
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
