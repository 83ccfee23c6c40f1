package fr.maillage.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.notification.model.SmtpAddress.Security;
import java.time.Duration;
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

    @Test
    void attempts_come_apart_further_and_further_and_end() {
        assertThat(RetryPolicy.next(1)).contains(Duration.ofMinutes(1));
        assertThat(RetryPolicy.next(3)).contains(Duration.ofMinutes(16));
        assertThat(RetryPolicy.next(9)).contains(Duration.ofHours(6));
        assertThat(RetryPolicy.next(10)).isEmpty();
        assertThat(RetryPolicy.permanent(550)).isTrue();
        assertThat(RetryPolicy.permanent(451)).isFalse();
    }

    @Test
    void an_address_is_the_same_whatever_its_capitals() {
        assertThat(MailAddressPolicy.hash(" Moi@Exemple.FR ")).isEqualTo(MailAddressPolicy.hash("moi@exemple.fr"));
    }
}
