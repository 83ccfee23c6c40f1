package fr.maillage.testing;

import java.io.InputStream;
import java.util.Arrays;

/** So many times the letter x, for files that are too large to be kept anywhere. */
public final class Crosses extends InputStream {

    private long left;

    public Crosses(long count) {
        left = count;
    }

    @Override
    public int read() {
        return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        int count = (int) Math.min(left, length);
        if (count <= 0) {
            return -1;
        }
        Arrays.fill(bytes, offset, offset + count, (byte) 'x');
        left -= count;
        return count;
    }
}
