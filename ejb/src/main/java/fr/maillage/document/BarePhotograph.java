package fr.maillage.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A photograph without what its camera wrote beside the picture: where and when it was taken, by which device, notes, small
 * copies, films behind it. The picture itself is not unpacked and stays as it is; which way it is turned stays known.
 *
 * <p>JPEG by ISO/IEC 10918-1, Exif by CIPA DC-008, PNG by the W3C's third edition.
 */
public final class BarePhotograph {

    private static final int MARK = 0xff;
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int COMMENT = 0xfe;
    private static final int APP0 = 0xe0;
    private static final int APP1 = 0xe1;
    private static final int APP2 = 0xe2;
    private static final int APP14 = 0xee;
    private static final int APP15 = 0xef;
    private static final int FIRST_RESTART = 0xd0;
    private static final int LAST_RESTART = 0xd7;

    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final byte[] COLOURS = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TIFF_HEAD = 8;
    private static final int TIFF_ENTRY = 12;
    private static final int ORIENTATION = 0x0112;
    private static final int ORIENTATIONS = 8;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int CHUNK_AROUND = 12;

    /** The chunks of a PNG by which it is drawn. */
    private static final Set<String> DRAWN = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "hIST",
            "pHYs", "sPLT");

    private final byte[] photo;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private int at;

    private BarePhotograph(byte[] photo) {
        this.photo = photo;
    }

    /**
     * A JPEG or PNG without what stands beside its picture.
     *
     * @return empty where it is no whole picture of the two kinds
     */
    public static Optional<byte[]> of(byte[] photo) {
        BarePhotograph work = new BarePhotograph(photo);
        boolean whole = Arrays.equals(PNG, Arrays.copyOf(photo, PNG.length)) ? work.png() : work.jpeg();
        return whole ? Optional.of(work.bare.toByteArray()) : Optional.empty();
    }

    private boolean jpeg() {
        if (byteAt(0) != MARK || byteAt(1) != START) {
            return false;
        }
        keep(2);
        while (byteAt(at) == MARK) {
            int marker = byteAt(at + 1);
            if (marker == MARK) {
                at++;
            } else if (marker == END) {
                // Bytes behind the end are no part of the picture.
                keep(2);
                return true;
            } else if (!segment(marker)) {
                return false;
            }
        }
        return false;
    }

    /** Keeps a segment, or passes over it; false where it is cut off. */
    private boolean segment(int marker) {
        int length = 2 + (byteAt(at + 2) << 8 | byteAt(at + 3));
        if (marker < 0 || length < 4 || at + length > photo.length) {
            return false;
        }
        if (marker == APP1 && begins(at + 4, EXIF)) {
            turned(at + 4 + EXIF.length, at + length);
            at += length;
        } else if (beside(marker)) {
            at += length;
        } else {
            keep(length);
            if (marker == SCAN) {
                scan();
            }
        }
        return true;
    }

    /** Tells if a segment says something beside the picture; colours are part of it. */
    private boolean beside(int marker) {
        return marker == COMMENT
                || marker > APP0 && marker <= APP15 && marker != APP14 && !(marker == APP2 && begins(at + 4, COLOURS));
    }

    /** Keeps the points of the picture, up to the next mark that is none of theirs. */
    private void scan() {
        int end = at;
        while (end < photo.length) {
            int next = byteAt(end) == MARK ? byteAt(end + 1) : 0;
            if (byteAt(end) == MARK && next != 0 && (next < FIRST_RESTART || next > LAST_RESTART)) {
                break;
            }
            end++;
        }
        keep(end - at);
    }

    /** Writes which way the picture is turned, where the camera says that it is, and nothing else of what it says. */
    private void turned(int from, int until) {
        if (until - from < TIFF_HEAD + 2) {
            return;
        }
        ByteBuffer tiff = ByteBuffer.wrap(photo, from, until - from).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < TIFF_HEAD || directory > tiff.limit() - 2) {
            return;
        }
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * TIFF_ENTRY;
            if (entry + TIFF_ENTRY > tiff.limit()) {
                return;
            }
            int turn = tiff.getShort(entry + 8);
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION && turn > 1 && turn <= ORIENTATIONS) {
                bare.writeBytes(orientation(turn));
                return;
            }
        }
    }

    /** A segment of Exif that says nothing but the orientation. */
    private static byte[] orientation(int turn) {
        int length = 2 + EXIF.length + TIFF_HEAD + 2 + TIFF_ENTRY + 4;
        return ByteBuffer.allocate(2 + length)
                .put((byte) MARK)
                .put((byte) APP1)
                .putShort((short) length)
                .put(EXIF)
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(TIFF_HEAD)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) turn)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    private boolean png() {
        keep(PNG.length);
        while (at + CHUNK_AROUND <= photo.length) {
            long length = CHUNK_AROUND + (ByteBuffer.wrap(photo, at, 4).getInt() & 0xffffffffL);
            if (length > photo.length - at) {
                return false;
            }
            String kind = new String(photo, at + 4, 4, StandardCharsets.US_ASCII);
            if (DRAWN.contains(kind)) {
                keep((int) length);
            } else {
                at += (int) length;
            }
            if ("IEND".equals(kind)) {
                return true;
            }
        }
        return false;
    }

    private void keep(int length) {
        bare.write(photo, at, length);
        at += length;
    }

    /** A byte without its sign; -1 behind the end. */
    private int byteAt(int index) {
        return index < photo.length ? photo[index] & 0xff : -1;
    }

    private boolean begins(int index, byte[] words) {
        return index + words.length <= photo.length
                && Arrays.equals(photo, index, index + words.length, words, 0, words.length);
    }
}
