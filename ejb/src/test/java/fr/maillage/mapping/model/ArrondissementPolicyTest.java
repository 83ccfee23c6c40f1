package fr.maillage.mapping.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrondissementPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "Paris 12e, 75112, PARIS, 75056, 75012",
        "Paris 3e, 75103, PARIS, 75056, 75003",
        "Marseille 1er, 13201, MARSEILLE, 13055, 13001",
        "Marseille 16e, 13216, MARSEILLE, 13055, 13016",
        "Lyon 7e, 69387, LYON, 69123, 69007"
    })
    void an_arrondissement_has_a_city_and_a_postal_code_of_its_own(
            String name, String code, String city, String commune, String postal) {
        assertThat(ArrondissementPolicy.cityOf(name)).contains(city);
        assertThat(ArrondissementPolicy.communeOfCode(code)).contains(commune);
        assertThat(ArrondissementPolicy.divided(commune)).isTrue();
        assertThat(ArrondissementPolicy.postalCode(name, null)).contains(postal);
        assertThat(ArrondissementPolicy.postalCode(null, code)).contains(postal);
    }

    @ParameterizedTest
    @CsvSource({"Bondy, 93010", "Paris, 75056", "Lyon, 69123"})
    void others_have_none(String name, String code) {
        assertThat(ArrondissementPolicy.cityOf(name)).isEmpty();
        assertThat(ArrondissementPolicy.communeOfCode(code)).isEmpty();
        assertThat(ArrondissementPolicy.postalCode(name, code)).isEmpty();
        assertThat(ArrondissementPolicy.postalCode(name, null)).isEmpty();
        assertThat(ArrondissementPolicy.divided("93010")).isFalse();
    }
}
