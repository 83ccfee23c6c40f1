package fr.maillage.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"nadia", "n.benali", "nadia@exemple.fr", "93-officer", " Nadia "})
    void plain_names_and_addresses_are_good(String login) {
        assertThat(LoginPolicy.check(login)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',required",
        "'  ',required",
        "x,login-format",
        "'na dia',login-format",
        "nadïa,login-format",
        ".nadia,login-format"
    })
    void blanks_accents_and_single_letters_are_refused(String login, String rule) {
        assertThat(LoginPolicy.check(login)).get().extracting(Violation::rule).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "Visitor"})
    void the_names_that_the_audit_uses_for_others_are_refused(String login) {
        assertThat(LoginPolicy.check(login)).isPresent();
    }

    @Test
    void capitals_and_blanks_around_make_no_difference() {
        assertThat(LoginPolicy.canonical(" NADIA ")).isEqualTo("nadia");
        assertThat(LoginPolicy.canonical(null)).isEmpty();
    }
}
