package fr.maillage.identity;

import fr.maillage.identity.model.PasswordPolicy;
import fr.maillage.shared.Violation;
import java.util.Optional;

/** Which passwords people may choose: by the policy of their form, and not among those that are tried first. */
public final class PasswordRules {

    private PasswordRules() {}

    /** As {@link PasswordPolicy#check}, with the rule {@code password-common}. */
    public static Optional<Violation> check(String field, String password, String... known) {
        return PasswordPolicy.check(field, password, known)
                .or(() -> CommonPasswords.guessable(password)
                        ? Optional.of(Violation.of(field, "password-common", null))
                        : Optional.empty());
    }
}
