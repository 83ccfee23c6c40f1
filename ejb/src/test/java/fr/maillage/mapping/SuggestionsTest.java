package fr.maillage.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.mapping.ColumnLook.ValueCount;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Suggestions for files that nobody has mapped. */
class SuggestionsTest {

    private static ColumnLook column(String name, String... values) {
        return new ColumnLook(
                name,
                values.length,
                values.length,
                Arrays.stream(values).distinct().count() == values.length,
                Arrays.stream(values)
                        .collect(Collectors.groupingBy(v -> v, java.util.LinkedHashMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(e -> new ValueCount(e.getKey(), e.getValue().intValue()))
                        .toList());
    }

    private static Map<String, String> suggested(ColumnLook... columns) {
        return Suggestions.rules(List.of(columns)).stream()
                .collect(Collectors.toMap(
                        FieldRule::field, r -> r.transform().code() + " " + String.join("+", r.columns())));
    }

    @Test
    void columns_are_told_by_their_names_and_by_what_they_hold() {
        assertThat(suggested(
                        column("typo_uid", "43", "1"),
                        column("user_nom", "Aide Accueil", "Mairie"),
                        column("user_adres", "1 place Foch", "2 rue X"),
                        column("code_postal", "93220", "93220"),
                        column("commune", "Gagny", "Gagny"),
                        column("lat", "48.88", "48.87"),
                        column("lng", "2.5", "2.4"),
                        column("joindre", "01 48 00 00 00", "01 48 00 00 01"),
                        column("mail", "a@b.fr", "c@d.fr"),
                        column("horaire", "Lundi 9h-12h", "mardi 9h-12h"),
                        column("date_maj", "2022-09-26 19:00:45", "2022-09-26 19:00:46")))
                .containsEntry("id", "copy typo_uid")
                .containsEntry("nom", "copy user_nom")
                .containsEntry("adresse", "copy user_adres")
                .containsEntry("code_postal", "copy code_postal")
                .containsEntry("commune", "copy commune")
                .containsEntry("position", "degrees lat+lng")
                .containsEntry("courriels", "copy mail")
                .containsEntry("horaires", "hours-text horaire")
                .containsEntry("date_maj", "copy date_maj");
    }

    @Test
    void lambert_93_whole_addresses_days_and_missing_identifiers_are_recognised() {
        assertThat(suggested(
                        column("x", "475198,12", "474971,17"),
                        column("y", "6692424,5", "6692222,5"),
                        column("nom de votre structure", "Mairie", "Mairie"),
                        column("adresse de la structure", "1 Rue X, 51200, Épernay", "2 Rue X, 51200, Épernay"),
                        column("h_lundi", "9h-12h", "fermé"),
                        column("h_mardi", "9h-12h", "fermé"),
                        column("h_mercredi", "9h-12h", "fermé"),
                        column("h_jeudi", "9h-12h", "fermé"),
                        column("h_vendredi", "9h-12h", "fermé")))
                .containsEntry("position", "lambert93 x+y")
                .containsEntry("adresse", "street adresse de la structure")
                .containsEntry("code_postal", "postal-code adresse de la structure")
                .containsEntry("commune", "town adresse de la structure")
                .containsEntry("horaires", "hours-columns h_lundi+h_mardi+h_mercredi+h_jeudi+h_vendredi")
                .containsEntry("id", "key nom de votre structure+adresse de la structure");
    }

    @Test
    void a_column_that_repeats_is_no_identifier_whatever_it_is_called() {
        assertThat(suggested(
                        column("id", "7", "7"),
                        column("nom", "Mairie", "Médiathèque"),
                        column("adresse", "1 place Foch", "2 place Foch"),
                        column("code_postal", "93220", "93220")))
                .containsEntry("id", "key nom+adresse+code_postal");
    }

    @Test
    void positions_overseas_are_recognised_by_name_and_range() {
        assertThat(suggested(column("latitude", "-20.88", "-21.34"), column("longitude", "55.45", "55.47")))
                .containsEntry("position", "degrees latitude+longitude");
        assertThat(suggested(column("latitude", "9999", "8888"), column("longitude", "55.45", "55.47")))
                .doesNotContainKey("position");
    }

    @Test
    void a_line_break_separates_values() {
        ColumnLook services = column("services", "Wifi\nImpression", "Wifi\r\nAide");
        assertThat(Suggestions.separator(services)).isEqualTo("\n");
        FieldRule rule = FieldRule.of("services", Transform.VALUES, "services").withText("\n");
        assertThat(ValueRows.of(rule, List.of(services)))
                .extracting(ValueRows.Row::value)
                .containsExactly("Wifi", "Impression", "Aide");
    }

    @Test
    void an_empty_file_gets_no_suggestions() {
        assertThat(suggested()).isEmpty();
        assertThat(suggested(new ColumnLook("nom", 0, 0, false, List.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Prendre_en_main_un_smartphone_o, smartphone-tablette",
        "AIDE AUX DEMARCHES ADMINISTRATIVES, aide-demarches",
        "Médiathèque, BIB",
        "Démarche administrative, aide-demarches",
        "other,",
        "-,"
    })
    void a_value_is_matched_with_the_term_that_it_means(String value, String code) {
        List<KnownTerm> terms = List.of(
                new KnownTerm("aide-demarches", "Aide aux démarches administratives"),
                new KnownTerm("smartphone-tablette", "Prendre en main un smartphone ou une tablette"),
                new KnownTerm("BIB", "Bibliothèque / Médiathèque"));
        assertThat(ValueSuggestions.term(value, terms).orElse(null)).isEqualTo(code);
    }

    @Test
    void a_table_shows_the_file_s_values_beside_what_is_known_of_them() {
        FieldRule rule = FieldRule.of("services", Transform.VALUES, "offre")
                .withText(",")
                .withValues(List.of(
                        new ValueEntry(null, "wifi", List.of("acces-internet-materiel")),
                        new ValueEntry(null, "autre", List.of())));
        List<ValueRows.Row> rows = ValueRows.of(rule, List.of(column("offre", "Wifi, Impression", "wifi")));
        assertThat(rows)
                .extracting(r -> r.value() + " " + r.count() + " " + r.to())
                .containsExactly("wifi 2 [acces-internet-materiel]", "Impression 1 null", "autre 0 []");
    }
}
