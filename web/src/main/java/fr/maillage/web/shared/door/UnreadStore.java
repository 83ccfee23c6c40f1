package fr.maillage.web.shared.door;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps what was written for visitors who have not read it yet: a little of each answer in memory, the rest in files that
 * have no name. Both are bounded for all answers together; who comes when they are full loses the connection.
 */
final class UnreadStore {

    /** Of one answer in memory, in bytes: more than a page takes. */
    static final int IN_MEMORY = 256 * 1024;

    /** Of all answers in memory, in bytes; beyond that, pages go to files, too. */
    private static final long MEMORY = 64L * 1024 * 1024;

    private static final int PIECE = 16 * 1024;
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final Path folder;
    private final long most;
    private final AtomicLong memory = new AtomicLong();
    private final AtomicLong all = new AtomicLong();

    /**
     * @param folder takes the files
     * @param most of all answers together, in bytes
     */
    UnreadStore(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    /** Room for one answer. */
    Unread answer() {
        return new Unread();
    }

    /** Counts the bytes that wait for their readers just now. */
    long bytes() {
        return all.get();
    }

    /** One answer, in the order in which it was written. Whoever reads and whoever lets it go may be different threads. */
    final class Unread implements AutoCloseable {

        private byte[] first = new byte[0];
        private int firstEnd;
        private int firstRead;
        private FileChannel file;
        private long fileEnd;
        private long fileRead;
        private ByteBuffer next = NOTHING;
        private boolean closed;

        private Unread() {}

        /**
         * Takes the rest of a buffer.
         *
         * @throws IOException where there is no room, or the answer was let go because its reader has gone
         */
        synchronized void add(ByteBuffer source) throws IOException {
            if (closed) {
                throw new ClosedChannelException();
            }
            int length = source.remaining();
            if (all.addAndGet(length) > most) {
                all.addAndGet(-length);
                throw new IOException("Too much waits for visitors who do not read");
            }
            if (file == null && firstEnd + length <= IN_MEMORY && inMemory(length)) {
                source.get(first, firstEnd, length);
                firstEnd += length;
            } else {
                toFile(source);
            }
        }

        /** Tells if there is room in memory for so many bytes more; then it is there. */
        private boolean inMemory(int length) {
            int wanted = firstEnd + length;
            if (wanted <= first.length) {
                return true;
            }
            int size = Math.min(IN_MEMORY, Math.max(wanted, 2 * first.length));
            int more = size - first.length;
            if (memory.addAndGet(more) > MEMORY) {
                memory.addAndGet(-more);
                return false;
            }
            byte[] larger = new byte[size];
            System.arraycopy(first, 0, larger, 0, firstEnd);
            first = larger;
            return true;
        }

        private void toFile(ByteBuffer source) throws IOException {
            if (file == null) {
                Path path = Files.createTempFile(folder, "unread", null);
                file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
                // It lasts as long as it is open, even if the server is killed.
                Files.delete(path);
            }
            while (source.hasRemaining()) {
                fileEnd += file.write(source, fileEnd);
            }
        }

        /**
         * Gives what is to be sent next; whoever sends it takes it from the buffer.
         *
         * @return null where everything has been sent
         * @throws IOException where the answer was let go
         */
        synchronized ByteBuffer next() throws IOException {
            if (closed) {
                throw new ClosedChannelException();
            }
            if (next.hasRemaining()) {
                return next;
            }
            if (firstRead < firstEnd) {
                int length = Math.min(PIECE, firstEnd - firstRead);
                // A copy: the array may grow while the buffer waits.
                next = ByteBuffer.allocate(length).put(first, firstRead, length).flip();
                firstRead += length;
                all.addAndGet(-length);
                return next;
            }
            if (fileRead < fileEnd) {
                next = ByteBuffer.allocate((int) Math.min(PIECE, fileEnd - fileRead));
                while (next.hasRemaining()) {
                    int read = file.read(next, fileRead);
                    if (read < 0) {
                        throw new IOException("The file of an answer is shorter than what was written to it");
                    }
                    fileRead += read;
                    all.addAndGet(-read);
                }
                return next.flip();
            }
            return null;
        }

        @Override
        public synchronized void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            memory.addAndGet(-first.length);
            all.addAndGet(-(firstEnd - firstRead) - (fileEnd - fileRead));
            first = new byte[0];
            next = NOTHING;
            if (file != null) {
                file.close();
            }
        }
    }
}
