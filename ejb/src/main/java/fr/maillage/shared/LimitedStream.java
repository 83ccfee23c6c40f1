package fr.maillage.shared;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading what is larger than it may be, however its size was announced, with a {@link Problem} (TOO_LARGE). */
public class LimitedStream extends FilterInputStream {

    private final long limit;
    private final long named;
    private long count;

    /**
     * @param limit in bytes; also the one that the problem names
     */
    public LimitedStream(InputStream in, long limit) {
        this(in, limit, limit);
    }

    /**
     * @param limit of all that is read, in bytes
     * @param named the limit that the problem names, in bytes
     */
    public LimitedStream(InputStream in, long limit, long named) {
        super(in);
        this.limit = limit;
        this.named = named;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        counted(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        counted(Math.max(0, read));
        return read;
    }

    private void counted(int read) {
        count += read;
        if (count > limit) {
            throw Problem.tooLarge("file", named);
        }
    }
}
