package fr.maillage.feed;

import fr.maillage.shared.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/** A file as it was at one moment: what is imported is what its hash was taken of. Closing it removes it. */
final class FeedSnapshot implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path copy;
    private final String sha256;

    private FeedSnapshot(Path copy, String sha256) {
        this.copy = copy;
        this.sha256 = sha256;
    }

    /**
     * Copies a file.
     *
     * @param in not closed
     * @param most how many bytes it may have
     * @param patience how long the copying may take
     * @throws Problem TOO_LARGE; INVALID when it takes too long
     */
    static FeedSnapshot of(InputStream in, long most, Duration patience) throws IOException {
        Path copy = Files.createTempFile("feed", ".tmp");
        boolean done = false;
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long end = System.nanoTime() + patience.toNanos();
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(copy), digest)) {
                byte[] buffer = new byte[BUFFER];
                long total = 0;
                for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                    total += count;
                    if (total > most) {
                        throw Problem.of(Problem.Kind.TOO_LARGE, "location", "feed.too-large", String.valueOf(most));
                    }
                    if (System.nanoTime() > end) {
                        throw Problem.invalid("location", "feed.too-slow", null, String.valueOf(patience.toSeconds()));
                    }
                    out.write(buffer, 0, count);
                }
            }
            done = true;
            return new FeedSnapshot(copy, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } finally {
            if (!done) {
                Files.delete(copy);
            }
        }
    }

    String sha256() {
        return sha256;
    }

    InputStream open() throws IOException {
        return Files.newInputStream(copy);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(copy);
    }
}
