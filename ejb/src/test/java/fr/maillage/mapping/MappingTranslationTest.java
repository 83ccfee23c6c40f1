package fr.maillage.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.importing.Fixtures;
import fr.maillage.mapping.model.Field;
import fr.maillage.mapping.model.MappedRow;
import fr.maillage.tabular.Finding;
import fr.maillage.tabular.RawRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Records that mappings make of rows. */
class MappingTranslationTest {

    private static final List<FieldRule> BASE = List.of(
            FieldRule.of("id", Transform.COPY, "ref"),
            FieldRule.of("nom", Transform.COPY, "lieu"),
            FieldRule.of("adresse", Transform.STREET, "ou"),
            FieldRule.of("code_postal", Transform.POSTAL_CODE, "ou"),
            FieldRule.of("commune", Transform.TOWN, "ou"));

    private static Mapping mapping(LeftOut out, FieldRule... more) {
        List<FieldRule> rules = new ArrayList<>(BASE);
        rules.addAll(Arrays.asList(more));
        return new Mapping("essai", "", "essai", rules, out);
    }

    private static MappedRow row(Mapping mapping, String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("ref", "7");
        row.put("lieu", "Maison de quartier");
        row.put("ou", "1 place Foch, 93220, Gagny, France");
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return Fixtures.mapper(MappingTranslation.profile(mapping)).map(new RawRow(1, 2, row, List.of(), null));
    }

    private static MappedRow with(FieldRule rule, String... cells) {
        return row(mapping(null, rule), cells);
    }

    @Test
    void an_address_of_one_text_gives_street_postal_code_and_commune() {
        MappedRow row = row(mapping(null));
        assertThat(row.acceptable()).isTrue();
        assertThat(row.value(Field.ADDRESS)).isEqualTo("1 place Foch");
        assertThat(row.value(Field.POSTAL_CODE)).isEqualTo("93220");
        assertThat(row.commune().commune().insee()).isEqualTo("93032");
    }

    @Test
    void columns_are_copied_joined_and_cut_and_a_constant_holds_for_all() {
        assertThat(with(FieldRule.of("presentation_detail", Transform.COPY, "a", "b"), "b", "B")
                        .value(Field.DESCRIPTION))
                .isEqualTo("B");
        assertThat(with(
                                FieldRule.of("complement_adresse", Transform.JOIN, "a", "b")
                                        .withText(", "),
                                "a",
                                "A",
                                "b",
                                "B")
                        .value(Field.ADDRESS_COMPLEMENT))
                .isEqualTo("A, B");
        assertThat(with(FieldRule.of("courriels", Transform.SPLIT, "a").withText("/"), "a", "x@y.fr / z@y.fr")
                        .values()
                        .get(Field.EMAILS))
                .containsExactly("x@y.fr", "z@y.fr");
        assertThat(with(
                                new FieldRule(
                                        "complement_adresse",
                                        Transform.SPLIT,
                                        List.of("a"),
                                        ">",
                                        -1,
                                        List.of(),
                                        null,
                                        false),
                                "a",
                                "Nord > Hall B")
                        .value(Field.ADDRESS_COMPLEMENT))
                .isEqualTo("Hall B");
        assertThat(with(FieldRule.constant("services", "Insertion professionnelle via le numérique"))
                        .values()
                        .get(Field.SERVICES))
                .containsExactly("insertion-professionnelle");
    }

    @Test
    void values_mean_what_the_table_says_for_their_column() {
        FieldRule services = FieldRule.of("services", Transform.VALUES, "wifi", "aide")
                .withValues(List.of(
                        new ValueEntry("wifi", "X", List.of("acces-internet-materiel")),
                        new ValueEntry("aide", ValueEntry.ANY, List.of("aide-demarches")),
                        new ValueEntry(null, "-", List.of())));
        assertThat(with(services, "wifi", "x", "aide", "-").values().get(Field.SERVICES))
                .containsExactly("acces-internet-materiel");
        assertThat(with(services, "wifi", "-", "aide", "souvent").values().get(Field.SERVICES))
                .containsExactly("aide-demarches");
        assertThat(with(services, "wifi", "peut-être").findings())
                .extracting(Finding::rule, Finding::column, Finding::value)
                .contains(org.assertj.core.groups.Tuple.tuple("import.value-left-out", "wifi", "peut-être"));
    }

    @Test
    void what_a_row_does_not_say_is_what_holds_otherwise() {
        FieldRule fee =
                new FieldRule("frais_a_charge", Transform.COPY, List.of("prix"), "", 0, List.of(), "Gratuit", true);
        assertThat(with(fee).value(Field.FEES)).isEqualTo("gratuit");
        assertThat(with(fee, "prix", "Payant").value(Field.FEES)).isEqualTo("payant");
    }

    @Test
    void hours_that_cannot_be_read_are_reported_with_their_text_and_the_row_is_taken_without_them() {
        FieldRule hours = FieldRule.of("horaires", Transform.HOURS_TEXT, "quand", "jours");
        MappedRow bad = with(hours, "quand", "sur rendez-vous");
        assertThat(bad.acceptable()).isTrue();
        assertThat(bad.value(Field.OPENING_HOURS)).isNull();
        assertThat(bad.dropped()).contains(Field.OPENING_HOURS);
        assertThat(bad.findings()).anySatisfy(f -> {
            assertThat(f.rule()).isEqualTo("import.hours-unreadable");
            assertThat(f.value()).isEqualTo("sur rendez-vous");
            assertThat(f.column()).isEqualTo("quand, jours");
        });
        assertThat(with(hours, "quand", "9h-12h", "jours", "{Lundi,Mardi}").value(Field.OPENING_HOURS))
                .isEqualTo("Mo,Tu 09:00-12:00");
        assertThat(with(hours, "quand", "Mo-Fr 09:00-12:00; PH off").value(Field.OPENING_HOURS))
                .isEqualTo("Mo-Fr 09:00-12:00; PH off");
        assertThat(with(hours, "jours", "{Lundi}").findings())
                .noneMatch(f -> f.rule().contains("hours"));
    }

    @Test
    void telephone_numbers_and_addresses_of_the_web_are_found_in_their_texts() {
        FieldRule phone = FieldRule.of("telephone", Transform.PHONE, "tel");
        assertThat(with(phone, "tel", "Accueil : 01 48 00 00 00 ou 06 12 34 56 78")
                        .value(Field.TELEPHONE))
                .isEqualTo("+33148000000");
        assertThat(with(phone, "tel", "3949").findings()).anyMatch(f -> f.rule().equals("import.phone-format"));
        assertThat(with(phone, "tel", "-").findings()).noneMatch(f -> f.rule().equals("import.phone-format"));
        assertThat(with(FieldRule.of("site_web", Transform.URL, "web"), "web", "voir exemple.fr et https://a.fr/x")
                        .values()
                        .get(Field.WEBSITES))
                .containsExactly("https://exemple.fr", "https://a.fr/x");
    }

    @Test
    void positions_come_in_degrees_in_one_text_and_in_lambert_93() {
        MappedRow lambert =
                with(FieldRule.of("position", Transform.LAMBERT93, "x", "y"), "x", "648237,3", "y", "6862271,7");
        assertThat(Double.parseDouble(lambert.value(Field.LATITUDE))).isCloseTo(48.85837, within(0.0001));
        assertThat(Double.parseDouble(lambert.value(Field.LONGITUDE))).isCloseTo(2.29448, within(0.0001));
        assertThat(with(FieldRule.of("position", Transform.LAT_LON, "p"), "p", "48.88, 2.53")
                        .value(Field.LATITUDE))
                .isEqualTo("48.88");
        assertThat(with(FieldRule.of("position", Transform.LON_LAT, "p"), "p", "2,53 ; 48,88")
                        .value(Field.LATITUDE))
                .isEqualTo("48.88");
        MappedRow bad = with(FieldRule.of("position", Transform.LAMBERT93, "x", "y"), "x", "48.8", "y", "2.5");
        assertThat(bad.findings()).anyMatch(f -> f.rule().equals("import.position-not-lambert"));
        assertThat(bad.acceptable()).isTrue();
    }

    @Property
    void lambert_93_stays_near_the_meridian_of_three_degrees(
            @ForAll @DoubleRange(min = 6_050_000, max = 7_100_000) double y) {
        Lambert93.Position position =
                Lambert93.read("700000", String.valueOf(y)).orElseThrow();
        assertThat(Double.parseDouble(position.longitude())).isCloseTo(3, within(1e-7));
        assertThat(Double.parseDouble(position.latitude())).isBetween(41.0, 51.5);
    }

    @Test
    void a_row_that_the_mapping_leaves_out_is_rejected_for_that_reason_alone() {
        MappedRow row = row(mapping(new LeftOut("etat", List.of("INACTIF"))), "etat", "inactif", "ou", "");
        assertThat(row.findings()).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("import.mapping-row-left-out");
            assertThat(f.column()).isEqualTo("etat");
        });
        assertThat(row.value(Field.ID)).isEqualTo("7");
    }

    @Test
    void an_identifier_of_columns_does_not_change_with_case_and_accents() {
        assertThat(RecordKey.of(List.of("Médiathèque", "1 RUE  Foch")))
                .isEqualTo(RecordKey.of(List.of("MEDIATHEQUE", "1, rue Foch")))
                .isNotEqualTo(RecordKey.of(List.of("Médiathèque 1", "rue Foch")))
                .hasSize(20);
        assertThat(RecordKey.of(List.of("", "-"))).isNull();
    }

    @Test
    void findings_name_the_columns_of_the_file() {
        MappedRow row = with(FieldRule.of("date_maj", Transform.COPY, "vu le"), "vu le", "hier", "lieu", "");
        assertThat(row.findings())
                .extracting(f -> f.rule() + " " + f.column())
                .contains("import.date-format vu le", "required lieu");
    }

    @Property
    void no_cell_breaks_a_mapping(@ForAll @StringLength(max = 40) String a, @ForAll @StringLength(max = 40) String b) {
        for (Transform transform : Transform.values()) {
            for (String field : List.of("position", "horaires", "services", "site_web", "telephone", "id", "adresse")) {
                if (MappingCheck.fits(field, transform)) {
                    FieldRule rule = FieldRule.of(field, transform, "a", "b").withText(",");
                    RuleReader.read(rule, Map.of("a", a, "b", b));
                }
            }
        }
    }
}
