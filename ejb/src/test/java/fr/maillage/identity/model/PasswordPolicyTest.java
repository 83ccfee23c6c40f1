package fr.maillage.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"trois chats gris", "demonstration", "Zq8-kfp2-mmw4-xx1t", "cheval correct pile agrafe"})
    void long_and_varied_passwords_are_good(String password) {
        assertThat(PasswordPolicy.check("newPassword", password, "nadia", "Nadia B.", null))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',required",
        "elevenchars,password-too-short",
        "éééééééééééé,password-too-plain",
        "aaaaaaaaaaaaaaaa,password-too-plain",
        "abababababab,password-too-plain",
        "nadia.benali1,password-too-plain",
        "Nadia.Benali-93,password-too-plain"
    })
    void short_plain_or_personal_passwords_are_refused(String password, String rule) {
        assertThat(PasswordPolicy.check("newPassword", password, "nadia.benali", "Nadia", null))
                .get()
                .extracting(Violation::rule)
                .isEqualTo(rule);
    }

    @Test
    void the_refusal_never_repeats_the_password() {
        assertThat(PasswordPolicy.check("newPassword", "short"))
                .get()
                .extracting(Violation::value)
                .isNull();
    }

    @Test
    void a_name_inside_a_long_password_does_no_harm() {
        assertThat(PasswordPolicy.check("newPassword", "nadia aime trois chats gris", "nadia"))
                .isEmpty();
    }
}
