package fr.maillage.territory;

import fr.maillage.shared.Problem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading a file that is larger than it may be, however its size was announced. */
class LimitedStream extends FilterInputStream {

    private static final int MEGABYTE = 1024 * 1024;

    private final int limit;
    private long count;

    LimitedStream(InputStream in, int limit) {
        super(in);
        this.limit = limit;
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
            throw Problem.of(Problem.Kind.TOO_LARGE, "file", "file-too-large", null, String.valueOf(limit / MEGABYTE));
        }
    }
}
