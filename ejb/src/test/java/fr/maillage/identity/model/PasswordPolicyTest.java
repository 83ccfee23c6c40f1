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

    @Test
    void a_password_has_12_to_200_characters_and_five_different_ones() {
        assertThat(PasswordPolicy.check("p", "abcdeabcdeab")).isEmpty();
        assertThat(PasswordPolicy.check("p", "abcdabcdabcd"))
                .get()
                .extracting(Violation::rule)
                .isEqualTo("password-too-plain");
        assertThat(PasswordPolicy.check("p", "abcde".repeat(40))).isEmpty();
        assertThat(PasswordPolicy.check("p", "abcde".repeat(40) + "f"))
                .get()
                .extracting(Violation::rule)
                .isEqualTo("too-long");
    }

    @Test
    void a_name_needs_six_further_characters_and_three_letters_are_no_name() {
        assertThat(PasswordPolicy.check("p", "benali-12345", "benali")).isEmpty();
        assertThat(PasswordPolicy.check("p", "nabenali-123", "nabenali"))
                .get()
                .extracting(Violation::rule)
                .isEqualTo("password-too-plain");
        assertThat(PasswordPolicy.check("p", "nabenal-1234", "nabenal"))
                .get()
                .extracting(Violation::rule)
                .isEqualTo("password-too-plain");
    }
}
