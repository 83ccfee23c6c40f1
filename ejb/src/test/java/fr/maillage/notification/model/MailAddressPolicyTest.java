package fr.maillage.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailAddressPolicyTest {

    @Test
    void capitals_and_spaces_around_make_no_other_person() {
        assertThat(MailAddressPolicy.normal(" Anne@Exemple.FR ")).isEqualTo("anne@exemple.fr");
        assertThat(MailAddressPolicy.hash("Anne@Exemple.FR"))
                .isEqualTo(MailAddressPolicy.hash(" anne@exemple.fr"))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(MailAddressPolicy.hash("paul@exemple.fr"));
    }
}
