package fr.maillage.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demonstration",
                "Demonstration1!",
                "password1234",
                "P@ssw0rd2026!",
                "motdepasse123",
                "MotDePasse-2026!",
                "azertyuiop123",
                "qwertyuiop12",
                "bonjour12345",
                "marseille1313",
                "administrateur",
                "maillage2026!",
                "123456789012",
                "motdepassemotdepasse"
            })
    void passwords_that_are_tried_first_are_refused_with_their_usual_variations(String password) {
        assertThat(PasswordRules.check("newPassword", password, "nadia"))
                .get()
                .extracting(Violation::rule, Violation::value)
                .containsExactly("password-common", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"trois chats gris", "un-mot-de-passe-long", "Zq8-kfp2-mmw4-xx1t", "cheval correct pile agrafe"})
    void words_that_do_not_belong_together_are_good(String password) {
        assertThat(PasswordRules.check("newPassword", password, "nadia")).isEmpty();
    }

    @Test
    void a_long_password_made_to_keep_the_estimate_busy_is_answered() {
        assertThat(PasswordRules.check("newPassword", "a4@s5$i1!".repeat(22))).isEmpty();
    }
}
