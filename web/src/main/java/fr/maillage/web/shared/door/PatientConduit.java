package fr.maillage.web.shared.door;

import fr.maillage.web.shared.door.UnreadStore.Unread;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;
import org.xnio.channels.StreamSourceChannel;
import org.xnio.conduits.AbstractStreamSinkConduit;
import org.xnio.conduits.ConduitWritableByteChannel;
import org.xnio.conduits.StreamSinkConduit;

/**
 * Takes an answer whole from the thread that writes it, however slowly its reader takes it: what the connection has no
 * room for is kept, and sent by the thread that watches all connections. A reader who takes too little is let go.
 *
 * <p>Servlets write by waiting: whoever finds that nothing can be flushed asks to be woken, and asks again. Here nobody
 * waits: who asks to be woken is told that all is flushed. The server itself, once the request is done, does not ask to
 * be woken; it gets the truth, and goes on flushing whenever the connection has room.
 */
final class PatientConduit extends AbstractStreamSinkConduit<StreamSinkConduit> {

    /** In seconds; the system between may keep a whole minute of a slow line to itself. */
    private static final int LOOKING = 60;

    /** In bytes for each second. */
    private static final int LEAST = 1024;

    private static final int BUFFER = 16 * 1024;

    private final HttpServerExchange exchange;
    private final Unread unread;
    private final Runnable written;

    /** Somebody has asked to be woken. */
    private volatile boolean woken;

    /** The last byte was written, was handed on, was sent. */
    private volatile boolean ended;

    private boolean handedOn;
    private volatile boolean sent;

    private volatile boolean cut;
    private volatile long taken;
    private long takenBefore;
    private volatile XnioExecutor.Key watch;

    /**
     * @param next takes what there is room for
     * @param written called once the answer was written, and perhaps again
     */
    PatientConduit(StreamSinkConduit next, HttpServerExchange exchange, Unread unread, Runnable written) {
        super(next);
        this.exchange = exchange;
        this.unread = unread;
        this.written = written;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        woken = false;
        int length = source.remaining();
        if (handOn()) {
            handOn(source);
        }
        if (source.hasRemaining()) {
            unread.add(source);
        }
        return length;
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        long all = 0;
        for (int i = offset; i < offset + length; i++) {
            all += write(sources[i]);
        }
        return all;
    }

    @Override
    public int writeFinal(ByteBuffer source) throws IOException {
        int length = write(source);
        terminateWrites();
        return length;
    }

    @Override
    public long writeFinal(ByteBuffer[] sources, int offset, int length) throws IOException {
        long all = write(sources, offset, length);
        terminateWrites();
        return all;
    }

    @Override
    public long transferFrom(FileChannel source, long position, long count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        long all = 0;
        while (all < count) {
            buffer.clear().limit((int) Math.min(BUFFER, count - all));
            int read = source.read(buffer, position + all);
            if (read <= 0) {
                break;
            }
            write(buffer.flip());
            all += read;
        }
        return all;
    }

    @Override
    public long transferFrom(StreamSourceChannel source, long count, ByteBuffer through) throws IOException {
        return IoUtils.transfer(source, count, through, new ConduitWritableByteChannel(this));
    }

    @Override
    public void terminateWrites() throws IOException {
        ended = true;
        written.run();
        if (handOn()) {
            end();
        }
    }

    @Override
    public boolean flush() throws IOException {
        if (woken) {
            woken = false;
            return true;
        }
        if (!handOn()) {
            watch();
            return false;
        }
        if (ended) {
            end();
        }
        if (!next.flush()) {
            watch();
            return false;
        }
        if (ended) {
            sent = true;
            letGo();
        }
        return true;
    }

    /** Hands on what is kept; true where nothing is left. */
    private boolean handOn() throws IOException {
        for (ByteBuffer kept = unread.next(); kept != null; kept = unread.next()) {
            handOn(kept);
            if (kept.hasRemaining()) {
                return false;
            }
        }
        return true;
    }

    private void handOn(ByteBuffer source) throws IOException {
        int took = 1;
        while (took > 0 && source.hasRemaining()) {
            took = next.write(source);
            taken = taken + took;
        }
    }

    private void end() throws IOException {
        if (!handedOn) {
            handedOn = true;
            next.terminateWrites();
        }
    }

    /** Looks from time to time whether the reader takes anything, once nobody writes any more. */
    private void watch() {
        if (ended && watch == null) {
            takenBefore = taken;
            watch = exchange.getIoThread().executeAfter(this::look, LOOKING, TimeUnit.SECONDS);
        }
    }

    private void look() {
        watch = null;
        if (exchange.isComplete() || sent || cut) {
            return;
        }
        if (taken - takenBefore < (long) LOOKING * LEAST) {
            IoUtils.safeClose(exchange.getConnection());
        } else {
            watch();
        }
    }

    private void letGo() {
        if (watch != null) {
            watch.remove();
            watch = null;
        }
        IoUtils.safeClose(unread);
    }

    @Override
    public void truncateWrites() throws IOException {
        cut = true;
        letGo();
        super.truncateWrites();
    }

    /** The server takes a channel whose writes are shut down for one that is broken, unless all was sent. */
    @Override
    public boolean isWriteShutdown() {
        return sent || cut;
    }

    @Override
    public void awaitWritable() {
        woken = true;
    }

    @Override
    public void awaitWritable(long time, TimeUnit unit) {
        woken = true;
    }
}
