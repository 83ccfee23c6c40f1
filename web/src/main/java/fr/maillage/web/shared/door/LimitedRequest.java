package fr.maillage.web.shared.door;

import fr.maillage.shared.LimitedStream;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request of unknown length: reading more than the limit is refused as TOO_LARGE. */
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
            counted = new CountedStream(super.getInputStream(), limit, named);
        }
        return counted;
    }

    /** The body as servlets want it, read through the limit. */
    private static final class CountedStream extends ServletInputStream {

        private final ServletInputStream body;
        private final LimitedStream limited;

        CountedStream(ServletInputStream body, long limit, long named) {
            this.body = body;
            this.limited = new LimitedStream(body, limit, named);
        }

        @Override
        public int read() throws IOException {
            return limited.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return limited.read(bytes, offset, length);
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
