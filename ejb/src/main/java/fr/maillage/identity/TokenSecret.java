package fr.maillage.identity;

import fr.maillage.shared.Digests;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret part of tokens: 256 random bits, of which only a SHA-256 is kept. */
public final class TokenSecret {

    private static final int BYTES = 32;

    private TokenSecret() {}

    public static String create(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A slow hash is not needed: nobody guesses 256 random bits. */
    public static String hash(String token) {
        return Digests.sha256(token);
    }
}
