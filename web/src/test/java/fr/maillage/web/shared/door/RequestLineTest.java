package fr.maillage.web.shared.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLineTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/places/5f6a0c2e-1111-4222-8333-444455556666, /api/v1/places/5f6a0c2e-1111-4222-8333-444455556666",
        "/suivi/Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4, /suivi/…",
        "/suivi/Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4/x, /suivi/…/x",
        "/ce-que-vous-avez-dit/, /ce-que-vous-avez-dit/",
        "/a%0Ab, /a%0Ab"
    })
    void a_path_is_told_without_what_could_be_a_secret(String path, String told) {
        assertThat(RequestLine.path(path)).isEqualTo(told);
    }

    @Test
    void a_long_path_is_cut() {
        assertThat(RequestLine.path("/ab".repeat(10_000))).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void identifiers_differ() {
        assertThat(RequestLine.identifier()).hasSize(16).isNotEqualTo(RequestLine.identifier());
    }
}
