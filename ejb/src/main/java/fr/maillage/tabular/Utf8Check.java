package fr.maillage.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads a file through once to see that it is text in UTF-8, or as its mark tells, and where it first is not. */
final class Utf8Check {

    private static final int SIZE = 1 << 16;

    private Utf8Check() {}

    /**
     * Checks a whole file.
     *
     * @throws fr.maillage.shared.Problem as for {@link #check(InputStream, Charset)}
     */
    static void check(InputStream in) throws IOException {
        check(in, StandardCharsets.UTF_8);
    }

    /**
     * The same for a file whose first bytes tell another encoding.
     *
     * @throws fr.maillage.shared.Problem INVALID when it is empty, is no text, or is in another encoding
     */
    static void check(InputStream in, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(SIZE);
        CharBuffer chars = CharBuffer.allocate(SIZE);
        long line = 1;
        boolean blank = true;
        boolean end = false;
        while (!end) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = count < 0;
            bytes.position(bytes.position() + Math.max(0, count)).flip();
            CoderResult result = decoder.decode(bytes, chars, end);
            chars.flip();
            while (chars.hasRemaining()) {
                char c = chars.get();
                if (c == '\n') {
                    line++;
                } else if (c == 0) {
                    throw Unreadable.because("import.file-not-text", null);
                }
                blank &= Character.isWhitespace(c) || c == '\uFEFF';
            }
            chars.clear();
            if (result.isError()) {
                throw holdsZero(bytes)
                        ? Unreadable.because("import.file-not-text", null)
                        : Unreadable.because("import.file-encoding", null, line);
            }
            bytes.compact();
        }
        if (blank) {
            throw Unreadable.because("import.file-empty", null);
        }
    }

    /** Pictures and archives are no text in any encoding. */
    private static boolean holdsZero(ByteBuffer rest) {
        for (int i = rest.position(); i < rest.limit(); i++) {
            if (rest.get(i) == 0) {
                return true;
            }
        }
        return false;
    }
}
