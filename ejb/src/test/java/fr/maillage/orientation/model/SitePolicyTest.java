package fr.maillage.orientation.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePolicyTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.ville.example, https://www.ville.example",
        "https://WWW.Ville.example/aide/numerique?x=1, https://www.ville.example",
        "http://intranet.ville.example:8081, http://intranet.ville.example:8081",
        "https://*.ville.example, https://*.ville.example",
        "http://localhost:3000/, http://localhost:3000"
    })
    void of_an_address_scheme_host_and_port_count(String address, String origin) {
        assertThat(SitePolicy.origin(address)).contains(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "https://*",
                "https://*.fr",
                "https:",
                "javascript:alert(1)",
                "www.ville.example",
                "'self'",
                "https://ville.example; script-src *",
                "https://ville.example 'unsafe-inline'",
                "https://-ville.example",
                "ftp://ville.example",
                "https://ville"
            })
    void nothing_else_reaches_the_header(String address) {
        assertThat(SitePolicy.origin(address)).isEmpty();
    }
}
