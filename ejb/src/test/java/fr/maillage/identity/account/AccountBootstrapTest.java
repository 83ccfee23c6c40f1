package fr.maillage.identity.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountBootstrapTest {

    @ParameterizedTest
    @ValueSource(strings = {"admin", "azerty", "changezmoi-123", "administrateur", "Maillage2026!"})
    void nothing_starts_with_a_first_password_that_everybody_tries(String password) {
        assertThatThrownBy(() -> AccountBootstrap.refuseGuessable(password))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Maillage cannot start: MAILLAGE_ADMIN_PASSWORD is refused")
                .hasMessageNotContaining(password);
    }

    @Test
    void a_first_password_of_several_words_is_taken() {
        assertThatCode(() -> AccountBootstrap.refuseGuessable("le-mot-de-passe-des-tests"))
                .doesNotThrowAnyException();
    }
}
