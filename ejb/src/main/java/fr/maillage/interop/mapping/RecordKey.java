package fr.maillage.interop.mapping;

import fr.maillage.interop.model.TextPolicy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Identifiers for sources that give none. Case, accents and punctuation of what they are made of may change. */
final class RecordKey {

    private static final int BYTES = 10;

    private RecordKey() {}

    /** The identifier that stands for these texts, the same whenever they come again; null when all are empty. */
    static String of(List<String> texts) {
        String joined =
                texts.stream().map(t -> t == null ? "" : TextPolicy.key(t)).collect(Collectors.joining("|"));
        if (joined.replace("|", "").isEmpty()) {
            return null;
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(joined.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
