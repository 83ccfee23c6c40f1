package fr.maillage.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestAreaTest {

    @ParameterizedTest
    @CsvSource({
        "/,PUBLIC_PAGE",
        "/index.xhtml,PUBLIC_PAGE",
        "/login.xhtml,PUBLIC_PAGE",
        "/jakarta.faces.resource/app.css.xhtml,RESOURCE",
        "/open-data/,PUBLIC_PAGE",
        "/legal/notice.xhtml,PUBLIC_PAGE",
        "/robots.txt,PUBLIC_API",
        "/.well-known/security.txt,PUBLIC_API",
        "/.well-known/other.txt,PAGE",
        "/open-data/index.xhtml,PUBLIC_PAGE",
        "/open-data/lieux-mediation-numerique.csv,PUBLIC_API",
        "/api/v1/status,PUBLIC_API",
        "/api/v1/status/live,PUBLIC_API",
        "/api/v1/desk/entries,PUBLIC_API",
        "/api/v1/desk/other,API",
        "/api/v1/status/,API",
        "/api/v1/statusx,API",
        "/api/v1/places,API",
        "/api,API",
        "/apis.xhtml,PAGE",
        "/place/list.xhtml,PAGE",
        "/login.xhtml/x,PAGE",
        "/whatever,PAGE"
    })
    void what_is_not_named_as_public_needs_a_sign_in(String path, RequestArea area) {
        assertThat(RequestArea.of(path)).isEqualTo(area);
    }
}
