package fr.maillage.document.persistence;

import fr.maillage.document.model.MediaTypePolicy;
import fr.maillage.shared.Problem;
import fr.maillage.shared.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The bytes of documents, under the data folder by their digest. A file is complete from the moment it has its name: it
 * is written beside, forced to disk and moved. What a rolled-back transaction leaves is harmless, because the same
 * content takes the same name again, and goes with the bytes that no row knows. When a file was touched last says when
 * somebody stored its content or deleted a row of it.
 */
@ApplicationScoped
public class FileStore {

    private static final int BUFFER = 65536;
    private static final String INCOMING = "incoming";

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * Content that was written.
     *
     * @param sha256 lower-case hexadecimal
     * @param size in bytes
     * @param head the first bytes, for telling the type
     */
    public record StoredFile(String sha256, long size, byte[] head) {}

    /**
     * Writes a file, unless the same content is there already.
     *
     * @throws Problem TOO_LARGE past the configured limit, nothing is kept
     */
    public StoredFile write(InputStream content) {
        try {
            Path draft = draft();
            try {
                StoredFile file = copy(content, draft);
                Path folder = Files.createDirectories(folder(file.sha256()));
                place(draft, folder.resolve(file.sha256()));
                return file;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a file that was written. */
    public InputStream read(String sha256) {
        try {
            return new BufferedInputStream(Files.newInputStream(path(sha256)));
        } catch (NoSuchFileException e) {
            throw Problem.notFound("file", sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes that the bytes mattered until now. */
    public void touch(String sha256) {
        try {
            touched(path(sha256));
        } catch (NoSuchFileException e) {
            // Gone already, as it is to be.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name that nothing has, beside the files. */
    Path draft() throws IOException {
        return Files.createDirectories(incoming()).resolve(UUID.randomUUID().toString());
    }

    Path incoming() {
        return root().resolve(INCOMING);
    }

    private void touched(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
    }

    private StoredFile copy(InputStream content, Path draft) throws IOException {
        long limit = settings.maxUploadBytes();
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        byte[] head = new byte[0];
        long size = 0;
        try (FileChannel out = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = content.readNBytes(buffer, 0, BUFFER);
                    read > 0;
                    read = content.readNBytes(buffer, 0, BUFFER)) {
                if (size == 0) {
                    head = Arrays.copyOf(buffer, Math.min(read, MediaTypePolicy.HEAD));
                }
                size += read;
                if (size > limit) {
                    throw Problem.tooLarge("file", limit);
                }
                digest.update(buffer, 0, read);
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        return new StoredFile(HexFormat.of().formatHex(digest.digest()), size, head);
    }

    /** Gives a draft its name, unless the content is there already. */
    void place(Path draft, Path target) throws IOException {
        if (Files.exists(target)) {
            try {
                touched(target);
                return;
            } catch (NoSuchFileException e) {
                // It was deleted this very moment: the draft takes its place.
            }
        }
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            // Somebody else stored the same content at the same moment.
            return;
        }
    }

    private Path path(String sha256) {
        return folder(sha256).resolve(sha256);
    }

    private Path folder(String sha256) {
        return root().resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }

    Path root() {
        return settings.dataFolder().resolve("files");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
