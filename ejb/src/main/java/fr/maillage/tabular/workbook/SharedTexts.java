package fr.maillage.tabular.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * The texts that cells of an XLSX workbook share, read as far as somebody asks for them. They lie in large pieces of UTF-8, for
 * a million strings of a letter each would take fifty times their letters.
 */
final class SharedTexts implements Closeable {

    private static final int PIECE = 1 << 20;

    /** Of the length that stands before each text. */
    private static final int LENGTH = 3;

    private static final int BYTE = 8;

    private final Markup xml;
    private final Spot spot;
    private final List<byte[]> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[256];
    private int count;
    /** Number of bytes of the last piece that are taken. */
    private int taken = PIECE;

    private boolean over;

    /** Begins with a part, which it closes in the end; null for a workbook without shared texts. */
    SharedTexts(Markup xml, Spot spot) throws XMLStreamException {
        this.xml = xml;
        this.spot = spot;
        over = xml == null || !xml.child(0);
    }

    /** A text by its rank, from 0; null where there is none. */
    String text(int rank) throws XMLStreamException {
        while (rank >= count && !over) {
            over = !xml.child(1);
            if (!over && "si".equals(xml.name())) {
                text.setLength(0);
                RichText.read(xml, text, Limits.TEXT + 1);
                keep(RichText.decoded(text.toString()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return rank < 0 || rank >= count ? null : kept(starts[rank]);
    }

    private void keep(byte[] bytes) {
        if (taken + LENGTH + bytes.length > PIECE) {
            if ((pieces.size() + 1L) * PIECE > Limits.SHARED_BYTES) {
                throw tooMany();
            }
            pieces.add(new byte[PIECE]);
            taken = 0;
        }
        if (count == Limits.SHARED) {
            throw tooMany();
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = (pieces.size() - 1) * PIECE + taken;
        byte[] piece = pieces.get(pieces.size() - 1);
        for (int i = 0; i < LENGTH; i++) {
            piece[taken++] = (byte) (bytes.length >> (i * BYTE));
        }
        System.arraycopy(bytes, 0, piece, taken, bytes.length);
        taken += bytes.length;
    }

    private String kept(int start) {
        byte[] piece = pieces.get(start / PIECE);
        int at = start % PIECE;
        int length = 0;
        for (int i = 0; i < LENGTH; i++) {
            length |= (piece[at++] & 0xff) << (i * BYTE);
        }
        return new String(piece, at, length, StandardCharsets.UTF_8);
    }

    private RuntimeException tooMany() {
        return spot.refuse("import.workbook-texts", null, Limits.SHARED);
    }

    @Override
    public void close() throws IOException {
        if (xml != null) {
            xml.close();
        }
    }
}
