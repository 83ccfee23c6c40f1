package fr.maillage.tabular.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stands below the parser, which holds each tag and each text whole in memory before anybody may look at it: bytes pass as
 * long as no tag, text or comment among them is longer than a spreadsheet writes any. Document types, from which entities
 * come, do not pass at all.
 */
final class MarkupFilter extends FilterInputStream {

    /** Of one text, in bytes: a character takes up to eight, written as a number. */
    static final int MOST_TEXT = 8 * Limits.TEXT;

    /** Of one tag with its values. */
    static final int MOST_TAG = 1 << 18;

    /** Of one tag without its values: names of attributes are kept for good. */
    static final int MOST_NAMES = 1 << 14;

    private enum State {
        TEXT,
        OPEN,
        TAG,
        VALUE,
        DECLARED,
        DASH,
        COMMENT,
        CDATA,
        INSTRUCTION
    }

    private final Archive archive;
    private final Spot spot;
    private State state = State.TEXT;
    private int length;
    private int named;
    private int quote;
    /** Number of the bytes before this one that could belong to the end of a comment or the like. */
    private int ending;

    MarkupFilter(InputStream in, Archive archive, Spot spot) {
        super(in);
        this.archive = archive;
        this.spot = spot;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int most) throws IOException {
        int count = super.read(bytes, offset, most);
        if (count > 0) {
            archive.unpacked(count);
            for (int i = offset; i < offset + count; i++) {
                pass(bytes[i]);
            }
        }
        return count;
    }

    private void pass(byte b) {
        // No text in UTF-8 has it; in other encodings tags would look otherwise.
        if (b == 0) {
            throw spot.broken();
        }
        length++;
        switch (state) {
            case TEXT -> {
                if (b == '<') {
                    begin(State.OPEN);
                } else if (length > MOST_TEXT) {
                    throw spot.refuse("import.workbook-text", null, Limits.TEXT);
                }
            }
            case TAG -> tag(b);
            case VALUE -> {
                if (b == quote) {
                    state = State.TAG;
                }
                limit(MOST_TAG);
            }
            case OPEN -> open(b);
            case DECLARED -> declared(b);
            case DASH -> {
                if (b != '-') {
                    throw spot.broken();
                }
                begin(State.COMMENT);
            }
            case COMMENT -> end(b, '-', 2);
            case CDATA -> end(b, ']', 2);
            default -> end(b, '?', 1);
        }
    }

    private void begin(State next) {
        state = next;
        length = 0;
        named = 0;
        ending = 0;
    }

    private void open(byte b) {
        if (b == '!') {
            begin(State.DECLARED);
        } else if (b == '?') {
            begin(State.INSTRUCTION);
        } else {
            begin(State.TAG);
            tag(b);
        }
    }

    private void declared(byte b) {
        if (b == '-') {
            begin(State.DASH);
        } else if (b == '[') {
            begin(State.CDATA);
        } else {
            throw spot.broken();
        }
    }

    private void tag(byte b) {
        if (b == '>') {
            begin(State.TEXT);
        } else if (b == '"' || b == '\'') {
            quote = b;
            state = State.VALUE;
        }
        if (++named > MOST_NAMES) {
            throw spot.broken();
        }
        limit(MOST_TAG);
    }

    private void end(byte b, char mark, int marks) {
        if (b == '>' && ending >= marks) {
            begin(State.TEXT);
        }
        ending = b == mark ? ending + 1 : 0;
        limit(MOST_TEXT);
    }

    private void limit(int most) {
        if (length > most) {
            throw spot.broken();
        }
    }

    @Override
    public long skip(long count) throws IOException {
        throw new IOException("Every byte is looked at.");
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
