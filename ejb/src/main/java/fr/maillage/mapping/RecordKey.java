package fr.maillage.mapping;

import fr.maillage.norm.TextPolicy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Identifiers for sources that give none. Case, accents and punctuation of what they are made of may change. */
final class RecordKey {

    private static final int BYTES = 10;

    private RecordKey() {}

    /** Reduces a text to what counts of it; empty for null. */
    static String plain(String text) {
        return text == null ? "" : TextPolicy.key(text);
    }

    /** Texts of which only counts what does, one behind the other; null when all are empty. */
    static String joined(List<String> plain) {
        String joined = String.join("|", plain);
        return joined.replace("|", "").isEmpty() ? null : joined;
    }

    /** The identifier that stands for these texts, the same whenever they come again; null when all are empty. */
    static String of(List<String> texts) {
        String joined = joined(texts.stream().map(RecordKey::plain).toList());
        if (joined == null) {
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
