package fr.maillage.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Size of a PDF once it is unpacked, found out before it is opened: the objects of a file may lie packed in it, and are
 * unpacked into memory as soon as one of them is asked for.
 */
public final class PackedStreams {

    /** In bytes; as much as the largest picture that is unpacked takes. */
    static final long MOST = 100_000_000;

    /** Of all of them together: pages of white take little space. */
    static final long MOST_TOGETHER = 20 * MOST;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /** The two bytes before the packed content, whatever they say. */
    private static final int HEAD = 2;

    private static final int BUFFER = 64 * 1024;

    /** Number of bytes before a stream in which one looks for its own words on itself. */
    private static final int SAID = 4096;

    /** Words that only streams say that hold objects, or where they are. */
    private static final List<String> OBJECTS = List.of("/First", "/W[", "/W [", "/W\r", "/W\n");

    /** Ways to pack that no program uses for them, and by which more would come out than is looked at here. */
    private static final List<String> STRANGE = List.of(
            "ASCII85",
            "ASCIIHex",
            "LZW",
            "RunLength",
            "/A85",
            "/AHx",
            "/RL",
            "/Filter 0",
            "/Filter 1",
            "/Filter 2",
            "/Filter 3",
            "/Filter 4",
            "/Filter 5",
            "/Filter 6",
            "/Filter 7",
            "/Filter 8",
            "/Filter 9");

    private final byte[] file;
    private long together;

    private PackedStreams(byte[] file) {
        this.file = file;
    }

    /** Tells if one of its streams, or all of them, take more than one unpacks. */
    public static boolean tooLarge(Path pdf) throws IOException {
        return tooLarge(Files.readAllBytes(pdf));
    }

    /** The same of a file in memory. */
    public static boolean tooLarge(byte[] pdf) {
        return new PackedStreams(pdf).tooLarge();
    }

    private boolean tooLarge() {
        byte[] sink = new byte[BUFFER];
        Inflater inflater = new Inflater(true);
        try {
            for (int at = next(0); at >= 0; at = next(at)) {
                inflater.reset();
                if (strange(at) || unpacked(inflater, begin(at), sink) > MOST || together > MOST_TOGETHER) {
                    return true;
                }
            }
            return false;
        } finally {
            inflater.end();
        }
    }

    /** Tells if objects lie in a stream that is packed as no program packs them. */
    private boolean strange(int at) {
        int from = Math.max(0, at - SAID);
        String before = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
        String said = before.substring(Math.max(0, before.lastIndexOf("obj")));
        return OBJECTS.stream().anyMatch(said::contains) && STRANGE.stream().anyMatch(said::contains);
    }

    /** Where the content of the next stream begins, or what ends one; -1 for none. */
    private int next(int from) {
        for (int at = from; at <= file.length - STREAM.length; at++) {
            int matched = 0;
            while (matched < STREAM.length && file[at + matched] == STREAM[matched]) {
                matched++;
            }
            if (matched == STREAM.length) {
                return at + matched;
            }
        }
        return -1;
    }

    /** Past the blanks and the end of the line. */
    private int begin(int at) {
        int begin = at;
        while (begin < file.length && file[begin] == ' ') {
            begin++;
        }
        if (begin < file.length && file[begin] == '\r') {
            begin++;
        }
        return begin < file.length && file[begin] == '\n' ? begin + 1 : begin;
    }

    /** Counts the bytes that come out, up to a few more than are taken; bytes that are not packed so end it at once. */
    private long unpacked(Inflater inflater, int begin, byte[] sink) {
        int from = Math.min(begin + HEAD, file.length);
        inflater.setInput(file, from, file.length - from);
        long bytes = 0;
        try {
            while (!inflater.finished() && bytes <= MOST && together <= MOST_TOGETHER) {
                int some = inflater.inflate(sink);
                if (some == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                bytes += some;
                together += some;
            }
        } catch (DataFormatException e) {
            // Not packed, or broken: what came out until then is what is unpacked of it.
            return bytes;
        }
        return bytes;
    }
}
