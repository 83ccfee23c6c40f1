package fr.maillage.plan.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleUnitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"personnes", "Foyers équipés", "ménages", "Bénéficiaires", "households", "présences"})
    void people_and_households_are_counted(String unit) {
        assertThat(PeopleUnits.count(unit)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"appareils", "logements", "Go par personne", "places", ""})
    void things_are_none(String unit) {
        assertThat(PeopleUnits.count(unit)).isFalse();
    }
}
