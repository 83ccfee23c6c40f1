package fr.maillage.diagnosis.receipt;

import fr.maillage.shared.Digests;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The code that she who answered keeps, such as {@code K7QM-4XPT-9DHR}: 60 random bits in an alphabet without letters that
 * look like others. Telephones make their own ({@code street-receipt.js}); the server keeps its hash alone.
 */
public final class ReceiptCode {

    /** Without I, L and O, which are read as digits, and without U, which is read as V. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    /** More than anybody types for a code, however she spaces it. */
    private static final int LONGEST = 60;

    private static final int HASH_LENGTH = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReceiptCode() {}

    /** A new code, grouped for reading. */
    public static String random() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /**
     * Makes the hash of a code that is kept, by which it is recognised: SHA-256, hexadecimal.
     *
     * @param typed in either case, grouped as one likes, with letters for the digits that they look like; what is no code
     *     has a hash under which nothing stands
     */
    public static String hash(String typed) {
        return Digests.sha256(normal(typed));
    }

    /** Tells if a text is written as such codes are. */
    public static boolean isCode(String typed) {
        String normal = normal(typed);
        return normal.length() == LENGTH && normal.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
    }

    private static String normal(String typed) {
        StringBuilder normal = new StringBuilder();
        if (typed != null && typed.length() <= LONGEST) {
            for (char letter : typed.toUpperCase(Locale.ROOT).toCharArray()) {
                if (Character.isLetterOrDigit(letter)) {
                    normal.append(read(letter));
                }
            }
        }
        return normal.toString();
    }

    private static char read(char letter) {
        return switch (letter) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> letter;
        };
    }

    /** Tells if a text may be such a hash. */
    public static boolean isHash(String text) {
        return text.length() == HASH_LENGTH
                && text.equals(text.toLowerCase(Locale.ROOT))
                && text.chars().allMatch(HexFormat::isHexDigit);
    }
}
