package fr.maillage.identity.model;

import fr.maillage.identity.IdentityPatterns;
import fr.maillage.shared.Violation;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which names one may sign in with; capitals make no difference. */
public final class LoginPolicy {

    /** Names that the audit uses for others than accounts. */
    private static final Set<String> RESERVED = Set.of("system", "visitor");

    private LoginPolicy() {}

    /** The form in which logins are kept and compared; null becomes empty. */
    public static String canonical(String login) {
        return login == null ? "" : login.trim().toLowerCase(Locale.ROOT);
    }

    /** Finds the fault of a login; empty when it is good. */
    public static Optional<Violation> check(String login) {
        String canonical = canonical(login);
        if (canonical.isEmpty()) {
            return Optional.of(Violation.of("login", "required", null));
        }
        if (RESERVED.contains(canonical)
                || !IdentityPatterns.ACCEPTED.matcher(canonical).matches()) {
            return Optional.of(Violation.of("login", "login-format", login));
        }
        return Optional.empty();
    }
}
