package fr.maillage.web.shared;

import fr.maillage.shared.Problem;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request of unknown length: reading more than the limit throws a {@link Problem} (TOO_LARGE). */
class LimitedRequest extends HttpServletRequestWrapper {

    private final long limit;
    private final long named;
    private ServletInputStream counted;

    /**
     * @param limit of the whole body, in bytes
     * @param named the limit that the problem names, in bytes
     */
    LimitedRequest(HttpServletRequest request, long limit, long named) {
        super(request);
        this.limit = limit;
        this.named = named;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (counted == null) {
            counted = new CountedStream(super.getInputStream());
        }
        return counted;
    }

    private final class CountedStream extends ServletInputStream {

        private final ServletInputStream body;
        private long read;

        CountedStream(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int value = body.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int size = body.read(bytes, offset, length);
            count(Math.max(0, size));
            return size;
        }

        private void count(int more) {
            read += more;
            if (read > limit) {
                throw Problem.tooLarge("file", named);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
