package fr.maillage.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.notification.model.SmtpAddress.Security;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpAddressTest {

    @Test
    void names_server_protection_and_credentials() {
        assertThat(SmtpAddress.parse("smtp://mail.exemple.fr"))
                .contains(new SmtpAddress(Security.NONE, "mail.exemple.fr", 25, null, null));
        assertThat(SmtpAddress.parse("smtps://moi:a%40b%2Fc+d@mail.exemple.fr:4650"))
                .contains(new SmtpAddress(Security.TLS, "mail.exemple.fr", 4650, "moi", "a@b/c+d"));
        assertThat(SmtpAddress.parse("smtp+starttls://moi:x@mail.exemple.fr").orElseThrow())
                .hasToString("mail.exemple.fr:587");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "mail.exemple.fr:25", "http://mail.exemple.fr", "smtp://", "smtp://a b", "smtp://u:p/w@h"})
    void what_is_no_address_of_a_mail_server_is_none(String text) {
        assertThat(SmtpAddress.parse(text)).isEmpty();
    }
}
