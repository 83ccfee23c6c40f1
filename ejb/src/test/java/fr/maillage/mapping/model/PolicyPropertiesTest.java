package fr.maillage.mapping.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.importing.Fixtures;
import fr.maillage.norm.PositionPolicy;
import fr.maillage.tabular.RawRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;

/** Whatever a cell holds, it is read, left out or refused. */
class PolicyPropertiesTest {

    private static final List<String> HOUSE = List.of(
            "id_fs",
            "lib_fs",
            "adresse",
            "complement_adresse",
            "insee_com",
            "code_postal",
            "lib_com",
            "latitude",
            "longitude",
            "mail",
            "telephone",
            "h_lundi",
            "h_samedi",
            "commentaire",
            "format_fs");

    @Property
    void any_text_is_a_date_or_none(@ForAll("dateLike") String text) {
        DatePolicy.parse(text)
                .ifPresent(d -> assertThat(DatePolicy.parse(d.toString())).contains(d));
    }

    @Property
    void a_date_reads_the_same_in_french(
            @ForAll @IntRange(min = 1990, max = 2100) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day) {
        LocalDate date = LocalDate.of(year, month, day);
        assertThat(DatePolicy.parse(date.toString())).contains(date);
        assertThat(DatePolicy.parse(day + "/" + month + "/" + year)).contains(date);
    }

    @Property
    void any_two_texts_are_a_position_or_none(
            @ForAll("numberLike") String latitude, @ForAll("numberLike") String longitude) {
        PositionPolicy.Position position = PositionPolicy.read(latitude, longitude);
        if (position.verdict() == PositionPolicy.Verdict.GOOD) {
            assertThat(PositionPolicy.read(position.latitude(), position.longitude()))
                    .isEqualTo(position);
        } else if (position.verdict() == PositionPolicy.Verdict.SWAPPED) {
            assertThat(PositionPolicy.read(longitude, latitude).latitude()).isEqualTo(position.latitude());
        } else {
            assertThat(position.latitude()).isNull();
        }
    }

    @Property
    void any_file_name_gives_a_source_that_the_key_can_hold(@ForAll @NotBlank String name) {
        assertThat(SourcePolicy.fromFileName(name).length()).isLessThanOrEqualTo(Field.SOURCE.maxLength());
    }

    @Property
    void any_row_of_france_services_is_read(@ForAll Map<@IntRange(max = 14) Integer, String> cells) {
        row(Profile.FRANCE_SERVICES, HOUSE, cells);
    }

    @Property
    void hours_of_a_day_keep_their_figures(
            @ForAll @IntRange(max = 23) int from,
            @ForAll @IntRange(max = 59) int minute,
            @ForAll @IntRange(max = 23) int to) {
        String text = String.format("%02d:%02d - %02d:00", from, minute, to);
        Map<String, String> cells = Map.of("h_lundi", text);
        assertThat(Translations.FRANCE_SERVICES.national(cells).cells())
                .containsEntry("horaires", String.format("Mo %02d:%02d-%02d:00", from, minute, to));
    }

    @Property
    void any_commune_and_postal_code_are_found_or_not(
            @ForAll String name, @ForAll @IntRange(max = 99999) int postalCode) {
        Fixtures.resolver()
                .resolve(null, name, String.format("%05d", postalCode), null, null)
                .ifPresent(r -> assertThat(Fixtures.COMMUNES).contains(r.commune()));
    }

    private static void row(Profile profile, List<String> columns, Map<Integer, String> cells) {
        Map<String, String> named = new HashMap<>();
        cells.forEach((i, text) -> named.put(columns.get(i % columns.size()), text));
        MappedRow row = Fixtures.mapper(profile).map(new RawRow(1, 2, named, List.of(), null));
        if (row.acceptable()) {
            assertThat(row.value(Field.ID)).isNotBlank();
            assertThat(row.commune()).isNotNull();
        }
    }

    @Provide
    Arbitrary<String> dateLike() {
        return Arbitraries.strings().withChars("0123456789-/T: ").ofMaxLength(24);
    }

    @Provide
    Arbitrary<String> numberLike() {
        return Arbitraries.strings().withChars("0123456789-+.,eEINaFf ").ofMaxLength(12);
    }
}
