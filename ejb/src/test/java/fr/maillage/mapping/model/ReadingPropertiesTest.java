package fr.maillage.mapping.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.importing.Fixtures;
import fr.maillage.norm.PhonePolicy;
import fr.maillage.norm.TextPolicy;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class ReadingPropertiesTest {

    private static final RowMapper V1 = Fixtures.mapper(Profile.NATIONAL_V1);
    private static final RowMapper V0 = Fixtures.mapper(Profile.NATIONAL_V0);

    @Property
    void cleaning_a_text_again_changes_nothing(@ForAll String text) {
        String once = TextPolicy.line(text);
        if (once != null) {
            // One guard is taken off per reading, as one is put on per writing.
            if (!once.startsWith("'")) {
                assertThat(TextPolicy.line(once)).isEqualTo(once);
            }
            assertThat(once).doesNotContain("\n").doesNotContain("\u2019").isEqualTo(once.strip());
        }
    }

    @Property
    void a_normalised_number_is_what_the_schema_admits_and_stays_as_it_is(@ForAll @StringLength(max = 20) String text) {
        PhonePolicy.normalise(text).ifPresent(p -> {
            assertThat(p).matches("^(\\+33|\\+590|\\+594|\\+262|\\+596|\\+269|\\+687|\\+689|\\+508|\\+681)(\\d){6,9}$");
            assertThat(PhonePolicy.normalise(p)).contains(p);
        });
    }

    @Property
    void any_french_number_is_normalised_however_it_is_spaced(
            @ForAll @IntRange(min = 100_000_000, max = 599_999_999) int digits) {
        String plain = "0" + digits;
        String spaced = plain.replaceAll("(..)(?=.)", "$1 ");
        assertThat(PhonePolicy.normalise(spaced)).isPresent().isEqualTo(PhonePolicy.normalise(plain));
    }

    @Property
    void no_row_whatever_makes_the_reading_fail(@ForAll Map<Field, String> cells) {
        String[] pairs = cells.entrySet().stream()
                .flatMap(e -> List.of(e.getKey().column(), e.getValue()).stream())
                .toArray(String[]::new);
        for (RowMapper mapper : List.of(V1, V0)) {
            MappedRow row = mapper.map(Fixtures.row(pairs));
            if (row.acceptable()) {
                assertThat(row.commune()).isNotNull();
                assertThat(row.value(Field.ID)).isNotBlank();
            }
        }
    }

    @Property
    void every_unknown_value_of_a_list_is_reported(@ForAll List<@StringLength(min = 1, max = 8) String> tokens) {
        String cell = String.join("|", tokens);
        MappedRow row = V1.map(Fixtures.row("frais_a_charge", cell));
        long values = java.util.Arrays.stream(cell.split("[|;]"))
                .filter(t -> TextPolicy.line(t) != null)
                .count();
        long known = java.util.Arrays.stream(cell.split("[|;]"))
                .filter(t -> TextPolicy.line(t) != null
                        && Fixtures.terms().find("fee", TextPolicy.line(t)).isPresent())
                .count();
        assertThat(row.findings().stream()
                        .filter(f -> f.rule().equals("unknown-value"))
                        .count())
                .isEqualTo(values - known);
    }
}
