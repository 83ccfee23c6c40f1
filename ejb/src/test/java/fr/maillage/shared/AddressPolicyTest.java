package fr.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.arqa.fr/",
                "http://foyerliberte.free.fr/utilisordinateur.html",
                "https://exemple.fr/a?b=c#d"
            })
    void web_addresses_are_kept(String address) {
        assertThat(AddressPolicy.web(address)).contains(address);
    }

    @Test
    void a_missing_scheme_is_added() {
        assertThat(AddressPolicy.web("www.exemple.fr")).contains("https://www.exemple.fr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://exemple.fr",
                "https://",
                "https://exemple",
                "https://jean:secret@exemple.fr",
                "pas de site",
                "https://a.fr|https://b.fr",
                "data:text/html,x"
            })
    void anything_else_is_refused(String address) {
        assertThat(AddressPolicy.web(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact@exemple.fr", "a.b+c@sous.domaine.exemple.fr", "accueil@médiathèque.fr"})
    void electronic_addresses_are_recognised(String address) {
        assertThat(AddressPolicy.email(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"contact", "contact@exemple", "a b@exemple.fr", "a@b.fr;c@d.fr", "@exemple.fr", "a@-exemple.fr"})
    void what_is_no_electronic_address_is_refused(String address) {
        assertThat(AddressPolicy.email(address)).isFalse();
    }
}
