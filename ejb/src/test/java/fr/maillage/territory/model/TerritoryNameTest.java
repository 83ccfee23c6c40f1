package fr.maillage.territory.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryNameTest {

    @ParameterizedTest
    @CsvSource({
        "L'Île-Saint-Denis, l ile saint denis",
        "Œuilly, oeuilly",
        "'  SAINT-OUEN-sur-Seine ', saint ouen sur seine",
        "Paris Terres d’Envol, paris terres d envol"
    })
    void names_are_compared_without_accents_case_and_punctuation(String name, String key) {
        assertThat(TerritoryName.key(name)).isEqualTo(key);
    }

    @Test
    void nothing_has_an_empty_key() {
        assertThat(TerritoryName.key(null)).isEmpty();
    }

    @Property
    void a_slug_is_always_a_possible_code(@ForAll String name) {
        assertThat(TerritoryName.slug(name)).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(60);
    }
}
