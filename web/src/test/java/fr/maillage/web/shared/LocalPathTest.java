package fr.maillage.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @Test
    void a_path_of_this_site_is_kept_with_its_query() {
        assertThat(LocalPath.orHome("/place/list.xhtml?q=a")).isEqualTo("/place/list.xhtml?q=a");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "https://example.org/", "//example.org", "/\\example.org", "javascript:x", "/a\r\nX: y"})
    void anything_else_leads_home(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo("/");
    }
}
