package fr.maillage.shared.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnvironmentTest {

    @Test
    void an_address_with_credentials_is_shown_without_them() {
        assertThat(Environment.harmless("jdbc:postgresql://db:5432/maillage?user=m&password=s3cret&ssl=true"))
                .isEqualTo("jdbc:postgresql://db:5432/maillage?user=m&password=••••••&ssl=true");
        assertThat(Environment.harmless("https://maillage:s3cret@example.org/"))
                .isEqualTo("https://••••••@example.org/");
        assertThat(Environment.harmless("jdbc:h2:file:./x;PASSWORD=s3cret")).doesNotContain("s3cret");
    }

    @Test
    void an_address_without_credentials_stays_as_it_is() {
        assertThat(Environment.harmless("jdbc:postgresql://db:5432/maillage"))
                .isEqualTo("jdbc:postgresql://db:5432/maillage");
    }
}
