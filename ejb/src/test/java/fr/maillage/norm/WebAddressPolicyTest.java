package fr.maillage.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.arqa.fr/",
                "http://foyerliberte.free.fr/utilisordinateur.html",
                "https://exemple.fr/a?b=c#d"
            })
    void web_addresses_are_kept(String address) {
        assertThat(WebAddressPolicy.normalise(address)).contains(address);
    }

    @Test
    void a_missing_scheme_is_added() {
        assertThat(WebAddressPolicy.normalise("www.exemple.fr")).contains("https://www.exemple.fr");
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
                "data:text/html,x",
                "3.5",
                "M. Dupont",
                "exemple",
                "contact@exemple.fr"
            })
    void anything_else_is_refused(String address) {
        assertThat(WebAddressPolicy.normalise(address)).isEmpty();
    }

    @Test
    void a_text_of_any_length_is_looked_at_in_no_time() {
        assertThat(WebAddressPolicy.normalise("a.".repeat(100_000))).isEmpty();
        assertThat(WebAddressPolicy.normalise("a.".repeat(900) + "fr")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact@exemple.fr", "a.b+c@sous.domaine.exemple.fr", "accueil@médiathèque.fr"})
    void electronic_addresses_are_recognised(String address) {
        assertThat(EmailPolicy.normalise(address)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"contact", "contact@exemple", "a b@exemple.fr", "a@b.fr;c@d.fr", "@exemple.fr", "a@-exemple.fr"})
    void what_is_no_electronic_address_is_refused(String address) {
        assertThat(EmailPolicy.normalise(address)).isEmpty();
    }
}
