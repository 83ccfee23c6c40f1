package fr.maillage.committee.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A picture on a page of its own, as large as it fits. */
final class AnnexPicture {

    /** A PNG is unpacked; this many points take about 100 megabytes. */
    private static final long MOST_POINTS = 24_000_000;

    private static final float MARGIN = 36;

    /** Number of bytes of a photograph in which one looks for the way it is turned. */
    private static final int HEAD = 4096;

    /** Bytes before the way that a photograph is turned, as {@link fr.maillage.document.BarePhotograph} writes it. */
    private static final String TURNED = "Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0";

    private AnnexPicture() {}

    /** Tells if a picture has more points than one unpacks; those of a JPEG are not unpacked. */
    static boolean tooLarge(Path picture, String mediaType) throws IOException {
        if ("image/jpeg".equals(mediaType)) {
            return false;
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(picture.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return (long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS;
            } finally {
                reader.dispose();
            }
        }
    }

    /** Draws a picture on a page and writes the document. */
    static void draw(Path picture, Path to) throws IOException {
        try (PDDocument document = new PDDocument(AnnexPdf.cache())) {
            byte[] content = Files.readAllBytes(picture);
            PDImageXObject image = PDImageXObject.createFromByteArray(document, content, null);
            boolean lies = image.getWidth() > image.getHeight();
            PDRectangle sheet =
                    lies ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
            PDPage page = new PDPage(sheet);
            page.setRotation(rotation(content));
            document.addPage(page);
            float width = sheet.getWidth() - 2 * MARGIN;
            float height = sheet.getHeight() - 2 * MARGIN;
            float scale = Math.min(1, Math.min(width / image.getWidth(), height / image.getHeight()));
            float drawnWidth = image.getWidth() * scale;
            float drawnHeight = image.getHeight() * scale;
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.drawImage(
                        image,
                        MARGIN + (width - drawnWidth) / 2,
                        MARGIN + (height - drawnHeight) / 2,
                        drawnWidth,
                        drawnHeight);
            }
            document.save(to.toFile());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** By how many degrees the page is turned so that the picture stands upright. */
    private static int rotation(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        int at = head.indexOf(TURNED);
        if (at < 0 || at + TURNED.length() >= head.length()) {
            return 0;
        }
        return switch (ByteBuffer.wrap(content).get(at + TURNED.length())) {
            case 3, 4 -> 180;
            case 5, 6 -> 90;
            case 7, 8 -> 270;
            default -> 0;
        };
    }
}
