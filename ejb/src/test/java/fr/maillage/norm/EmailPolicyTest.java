package fr.maillage.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmailPolicyTest {

    @Test
    void an_address_is_kept_in_lower_case_without_spaces_around() {
        assertThat(EmailPolicy.normalise(" Anne.Martin@Exemple.FR ")).contains("anne.martin@exemple.fr");
        assertThat(EmailPolicy.valid("Anne@Exemple.fr")).isTrue();
        assertThat(EmailPolicy.valid("anne")).isFalse();
    }

    @Test
    void it_has_254_characters_at_most() {
        String label = "d".repeat(62) + ".";
        String host = label + label + label;

        assertThat(EmailPolicy.normalise("a".repeat(254 - 1 - host.length() - 2) + "@" + host + "fr"))
                .isPresent();
        assertThat(EmailPolicy.normalise("a".repeat(255 - 1 - host.length() - 2) + "@" + host + "fr"))
                .isEmpty();
    }
}
