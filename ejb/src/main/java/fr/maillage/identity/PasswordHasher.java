package fr.maillage.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;

/** Hashes passwords with PBKDF2 as the OWASP advises (HMAC-SHA-512, 210,000 iterations), and makes up passwords. */
@ApplicationScoped
public class PasswordHasher {

    /** Without letters and digits that look alike, since people copy it by hand. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;

    @Inject
    private Pbkdf2PasswordHash hash;

    private final SecureRandom random = new SecureRandom();
    private String nobody;

    @PostConstruct
    void configure() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        nobody = hash(generate());
    }

    public String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /** Tells if the password belongs to the hash; takes as long, and says no, when there is no hash. */
    boolean matches(String password, String expected) {
        boolean same = hash.verify(password.toCharArray(), expected == null ? nobody : expected);
        return same && expected != null;
    }

    /** About a hundred random bits, in four groups of five characters. */
    public String generate() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
            if (i > 0 && i % GROUP_LENGTH == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
