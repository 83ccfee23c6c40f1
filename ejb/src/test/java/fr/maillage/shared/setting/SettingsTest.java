package fr.maillage.shared.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final String STATEMENT = "MAILLAGE_STATEMENT_SECONDS";

    private final Settings settings = new Settings();

    @AfterEach
    void forget() {
        System.clearProperty(STATEMENT);
    }

    @Test
    void a_statement_may_take_two_minutes_unless_the_operator_says_otherwise() {
        assertThat(settings.statementSeconds()).isEqualTo(120);

        System.setProperty(STATEMENT, "290");

        assertThat(settings.statementSeconds()).isEqualTo(290);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "291", "two", "12.5", "99999999999"})
    void a_limit_that_is_none_keeps_the_product_from_starting(String given) {
        System.setProperty(STATEMENT, given);

        assertThatThrownBy(settings::statementSeconds)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Maillage cannot start: MAILLAGE_STATEMENT_SECONDS must be a number of seconds from 1 to 290,"
                                + " not '" + given + "'.");
    }
}
