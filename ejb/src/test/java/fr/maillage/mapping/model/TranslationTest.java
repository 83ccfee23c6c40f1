package fr.maillage.mapping.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.importing.Fixtures;
import fr.maillage.tabular.Finding;
import fr.maillage.tabular.RawRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lists that have other columns than the national schema. */
class TranslationTest {

    private static final RowMapper FRANCE_SERVICES = Fixtures.mapper(Profile.FRANCE_SERVICES);

    private static MappedRow house(String... more) {
        return map(
                FRANCE_SERVICES,
                more,
                "id_fs",
                "7",
                "lib_fs",
                "France services de Gagny",
                "adresse",
                "1 place Foch",
                "insee_com",
                "93032",
                "code_postal",
                "93220",
                "lib_com",
                "Gagny",
                "prise_rdv",
                "Oui");
    }

    private static MappedRow map(RowMapper mapper, String[] more, String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String[] pairs : List.of(cells, more)) {
            for (int i = 0; i < pairs.length; i += 2) {
                row.put(pairs[i], pairs[i + 1]);
            }
        }
        return mapper.map(new RawRow(1, 2, row, List.of(), null));
    }

    @Test
    void a_house_of_france_services_gets_what_all_of_them_have_in_common() {
        MappedRow row = house("format_fs", "Bus_équivalent");

        assertThat(row.findings()).isEmpty();
        assertThat(row.value(Field.TYPOLOGY)).isEqualTo("RFS");
        assertThat(row.value(Field.PROGRAMMES)).isEqualTo("france-services");
        assertThat(row.value(Field.SERVICES)).isEqualTo("aide-demarches");
        assertThat(row.value(Field.ITINERANCY)).isEqualTo("itinerant");
        assertThat(row.value(Field.APPOINTMENT)).isNull();
    }

    @Test
    void days_with_the_same_hours_stand_together() {
        MappedRow row = house(
                "h_lundi", "09:00 - 12:00 / 14:00 - 17:30",
                "h_mardi", "9h - 12h",
                "h_samedi", "09:00 - 12:00 / 14:00 - 17:30");

        assertThat(row.value(Field.OPENING_HOURS)).isEqualTo("Mo,Sa 09:00-12:00,14:00-17:30; Tu 09:00-12:00");
    }

    @Test
    void hours_that_cannot_be_read_are_kept_as_they_stand() {
        assertThat(house("h_lundi", "le matin").value(Field.OPENING_HOURS)).isEqualTo("Mo le matin");
    }

    @Test
    void a_finding_names_the_column_of_the_file() {
        assertThat(house("telephone", "3949", "lib_fs", "").findings())
                .extracting(Finding::column)
                .containsExactlyInAnyOrder("telephone", "lib_fs");
    }

    @Test
    void what_a_form_never_says_is_left_alone_and_what_it_ignores_is_said() {
        assertThat(Profile.FRANCE_SERVICES.given(List.of("id_fs", "lib_fs", "h_lundi")))
                .contains(Field.NAME, Field.OPENING_HOURS, Field.TYPOLOGY)
                .doesNotContain(Field.UPDATED_ON, Field.PIVOT, Field.ADDRESS, Field.EMAILS);
        assertThat(Profile.FRANCE_SERVICES.ignores("groupe_fs")).isTrue();
        assertThat(Profile.FRANCE_SERVICES.ignores("h_mardi")).isFalse();
    }
}
