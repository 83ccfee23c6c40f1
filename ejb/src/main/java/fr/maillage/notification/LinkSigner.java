package fr.maillage.notification;

import fr.maillage.notification.model.MailAddressPolicy;
import fr.maillage.shared.Digests;
import fr.maillage.shared.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the secrets of links in messages. A secret follows from a seed and a key that lies among the files, not in the
 * database: who reads the database alone can make no link. A restart, and every node, make the same one.
 */
@ApplicationScoped
public class LinkSigner {

    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    private Settings settings;

    private byte[] key;

    /** The secret that a seed stands for: 256 bits, as 43 characters for addresses. */
    public String secret(UUID seed) {
        return sign("link:" + seed);
    }

    /** Tells if a secret is the one that a seed stands for; for links of which nothing is kept. */
    public boolean holds(UUID seed, String secret) {
        return MessageDigest.isEqual(
                secret(seed).getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Digests a secret to what is kept of it, by which it is recognised: SHA-256, hexadecimal.
     *
     * @param secret null where a form or an address lacks it: then a digest that no link has
     */
    public static String digest(String secret) {
        return Digests.sha256(secret == null ? "" : secret);
    }

    /** The query of the link by which an address refuses messages: the address's digest, and its signature. */
    String refusal(String address) {
        String hash = MailAddressPolicy.hash(address);
        return "a=" + hash + "&s=" + sign("refusal:" + hash);
    }

    /** Tells if a link to refuse messages was made here. */
    boolean refusalHolds(String hash, String signature) {
        return hash != null
                && signature != null
                && MessageDigest.isEqual(
                        sign("refusal:" + hash).getBytes(StandardCharsets.UTF_8),
                        signature.getBytes(StandardCharsets.UTF_8));
    }

    private String sign(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", e);
        }
    }

    private synchronized byte[] key() {
        if (key == null) {
            try {
                key = read(settings.dataFolder().resolve("files").resolve("keys"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return key.clone();
    }

    private static byte[] generated() {
        try {
            return KeyGenerator.getInstance(ALGORITHM).generateKey().getEncoded();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", e);
        }
    }

    /** Several nodes may make it at the same moment: the first one's holds. */
    private static byte[] read(Path folder) throws IOException {
        Path file = folder.resolve("links.key");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "links", ".draft");
            try {
                Files.write(draft, generated());
                Files.createLink(file, draft);
            } catch (FileAlreadyExistsException e) {
                return Files.readAllBytes(file);
            } catch (UnsupportedOperationException e) {
                Files.copy(draft, file, StandardCopyOption.COPY_ATTRIBUTES);
            } finally {
                Files.deleteIfExists(draft);
            }
        }
        return Files.readAllBytes(file);
    }
}
