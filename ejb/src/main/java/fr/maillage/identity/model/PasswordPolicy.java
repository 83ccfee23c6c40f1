package fr.maillage.identity.model;

import fr.maillage.shared.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which passwords people may choose: long ones that do not repeat what others know of the account. Length is asked
 * instead of kinds of characters, as NIST SP 800-63B and the CNIL's recommendation of 2022 allow.
 */
public final class PasswordPolicy {

    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 200;
    private static final int MIN_DIFFERENT_CHARACTERS = 5;

    private PasswordPolicy() {}

    /**
     * Finds the fault of a chosen password; empty when it is good. The password itself is never part of the answer.
     *
     * @param field the name of the field that it was typed in
     * @param known what others know of the account: login, name, e-mail; nulls are skipped
     */
    public static Optional<Violation> check(String field, String password, String... known) {
        if (password == null || password.isEmpty()) {
            return Optional.of(Violation.of(field, "required", null));
        }
        if (password.codePointCount(0, password.length()) < MIN_LENGTH) {
            return Optional.of(Violation.of(field, "password-too-short", null, String.valueOf(MIN_LENGTH)));
        }
        if (password.length() > MAX_LENGTH) {
            return Optional.of(Violation.of(field, "too-long", null, String.valueOf(MAX_LENGTH)));
        }
        if (password.codePoints().distinct().count() < MIN_DIFFERENT_CHARACTERS || repeats(password, known)) {
            return Optional.of(Violation.of(field, "password-too-plain", null));
        }
        return Optional.empty();
    }

    private static boolean repeats(String password, String... known) {
        String plain = password.toLowerCase(Locale.ROOT);
        List<String> names = Arrays.stream(known)
                .filter(k -> k != null && k.length() > 3)
                .map(k -> k.toLowerCase(Locale.ROOT))
                .toList();
        return names.stream().anyMatch(n -> plain.contains(n) && plain.length() - n.length() < MIN_LENGTH / 2);
    }
}
