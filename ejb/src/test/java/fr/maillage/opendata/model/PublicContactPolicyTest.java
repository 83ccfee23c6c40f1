package fr.maillage.opendata.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicContactPolicyTest {

    private final PublicContactPolicy policy = new PublicContactPolicy("Maison Jean Macé", "Emmaüs Connect", "Gagny");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contact@exemple.fr",
                "Accueil@ville-gagny.fr",
                "mediatheque.gagny@exemple.fr",
                "espacenumerique93@gmail.com",
                "ccas@gagny.fr",
                "emmaus-connect@exemple.org",
                "lignes@lignes.org"
            })
    void the_address_of_a_structure_is_public(String email) {
        assertThat(policy.emails(List.of(email))).containsExactly(email);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jean.dupont@ville-gagny.fr",
                "camille.martin@conseiller-numerique.fr",
                "c.martin@exemple.fr",
                "nadia93@gmail.com",
                "@exemple.fr",
                "martin"
            })
    void the_address_of_a_person_is_not(String email) {
        assertThat(policy.emails(List.of(email))).isEmpty();
    }

    @Test
    void a_landline_is_public() {
        assertThat(policy.phone("+33143010203")).isEqualTo("+33143010203");
        assertThat(policy.phone("+262262010203")).isEqualTo("+262262010203");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"+33612345678", "+33712345678", "+262692010203", "+590690010203", "+596696010203"})
    void a_mobile_telephone_may_be_a_persons(String phone) {
        assertThat(policy.phone(phone)).isNull();
    }

    @Test
    void texts_lose_what_contacts_would_lose() {
        assertThat(policy.text("Écrire à jean.dupont@gagny.fr, à contact@gagny.fr ou appeler le 06 12 34 56 78."))
                .isEqualTo("Écrire à […], à contact@gagny.fr ou appeler le […].");
        assertThat(policy.text("Ouvert depuis 2006, au 01 43 01 02 03"))
                .isEqualTo("Ouvert depuis 2006, au 01 43 01 02 03");
        assertThat(policy.text(null)).isNull();
    }
}
