package fr.maillage.mapping.model;

import static fr.maillage.importing.Fixtures.mapper;
import static fr.maillage.importing.Fixtures.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowMapperTest {

    private static List<String> rules(MappedRow row) {
        return row.findings().stream()
                .map(f -> f.severity() + " " + f.column() + " " + f.rule())
                .toList();
    }

    @Test
    void a_good_national_row_has_nothing_to_report() {
        MappedRow read = mapper(Profile.NATIONAL_V1)
                .map(row(
                        "services", "Aide aux démarches administratives|Loisirs et créations numériques",
                        "telephone", "01 80 05 98 80",
                        "latitude", "48.8835",
                        "longitude", "2.5350",
                        "courriels", "a@exemple.fr|b@exemple.fr",
                        "typologie", "TIERS_LIEUX|ASSO"));
        assertThat(rules(read)).isEmpty();
        assertThat(read.values())
                .containsEntry(Field.SERVICES, List.of("aide-demarches", "loisirs-creations"))
                .containsEntry(Field.TELEPHONE, List.of("+33180059880"))
                .containsEntry(Field.EMAILS, List.of("a@exemple.fr", "b@exemple.fr"))
                .containsEntry(Field.TYPOLOGY, List.of("TIERS_LIEUX", "ASSO"));
        assertThat(read.commune().commune().insee()).isEqualTo("93032");
    }

    @Test
    void each_value_of_a_list_is_checked_although_the_schema_is_not_anchored() {
        MappedRow read = mapper(Profile.NATIONAL_V1).map(row("publics_specifiquement_adresses", "FOO|Jeunes"));
        assertThat(rules(read)).containsExactly("ERROR publics_specifiquement_adresses unknown-value");
        assertThat(read.findings().get(0).value()).isEqualTo("FOO");
    }

    @ParameterizedTest
    @CsvSource({
        "formations_labels, Étapes numériques(La Poste), LABELS, etapes-numeriques",
        "formations_labels, Étapes numériques (La Poste), LABELS, etapes-numeriques",
        "modalites_acces, Ce lieu n’accueille pas de public, ACCESS, sans-public",
        "modalites_acces, Ce lieu n'accueille pas de public, ACCESS, sans-public",
        "services, Comprehension du monde numérique, SERVICES, comprehension-monde-numerique"
    })
    void both_spellings_of_a_value_are_taken(String column, String written, Field field, String code) {
        MappedRow read = mapper(Profile.NATIONAL_V1).map(row(column, written));
        assertThat(rules(read)).isEmpty();
        assertThat(read.values()).containsEntry(field, List.of(code));
    }

    @Test
    void all_errors_of_a_row_are_told_at_once() {
        MappedRow read = mapper(Profile.NATIONAL_V1)
                .map(row("nom", null, "code_postal", "9322", "telephone", "sur place", "date_maj", "hier"));
        assertThat(rules(read))
                .contains(
                        "ERROR nom required",
                        "ERROR telephone import.phone-format",
                        "ERROR date_maj import.date-format");
        assertThat(read.acceptable()).isFalse();
    }

    @Test
    void fillers_count_as_missing_and_leave_what_is_known_alone() {
        MappedRow read = mapper(Profile.NATIONAL_V1).map(row("pivot", "00000000000000", "date_maj", "1969-12-31"));
        assertThat(rules(read))
                .containsExactly("WARNING pivot import.pivot-dummy", "WARNING date_maj import.date-impossible");
        assertThat(read.acceptable()).isTrue();
        assertThat(read.values()).doesNotContainKeys(Field.PIVOT, Field.UPDATED_ON);
        assertThat(read.dropped()).containsExactlyInAnyOrder(Field.PIVOT, Field.UPDATED_ON);
    }

    @Test
    void the_qpv_of_a_source_is_taken_by_its_code_and_what_is_no_code_costs_the_cell_only() {
        assertThat(mapper(Profile.NATIONAL_V1).map(row("code_qpv", "qn09303m")).values())
                .containsEntry(Field.QPV, List.of("QN09303M"));

        MappedRow read = mapper(Profile.NATIONAL_V1).map(row("code_qpv", "Oui"));
        assertThat(rules(read)).containsExactly("WARNING code_qpv import.qpv-format");
        assertThat(read.acceptable()).isTrue();
        assertThat(read.values()).doesNotContainKey(Field.QPV);
    }

    @Test
    void swapped_coordinates_are_put_right_and_said() {
        MappedRow read = mapper(Profile.NATIONAL_V1).map(row("latitude", "2.5350", "longitude", "48.8835"));
        assertThat(rules(read)).containsExactly("WARNING latitude import.position-swapped");
        assertThat(read.value(Field.LATITUDE)).isEqualTo("48.8835");
        assertThat(read.value(Field.LONGITUDE)).isEqualTo("2.535");
    }

    @Test
    void a_formula_and_a_script_stay_what_they_are_text() {
        MappedRow read = mapper(Profile.NATIONAL_V1)
                .map(row(
                        "nom", "=HYPERLINK(\"http://x\")<script>alert(1)</script>", "site_web", "javascript:alert(1)"));
        assertThat(read.value(Field.NAME)).isEqualTo("=HYPERLINK(\"http://x\")<script>alert(1)</script>");
        assertThat(rules(read)).containsExactly("WARNING site_web import.url-left-out");
    }

    @Test
    void old_services_become_national_ones_and_are_kept_as_finer_ones() {
        MappedRow read = mapper(Profile.NATIONAL_V0)
                .map(
                        row(
                                "services",
                                "Prendre en main un ordinateur;Utiliser le numérique au quotidien;Approfondir ma culture numérique"));
        assertThat(rules(read)).isEmpty();
        assertThat(read.values())
                .containsEntry(Field.SERVICES, List.of("outils-quotidien", "comprehension-monde-numerique"))
                .containsEntry(
                        Field.SERVICE_DETAILS, List.of("ordinateur", "numerique-quotidien", "culture-numerique"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Devenir autonome dans les démarches administratives;aide-demarches",
                "Réaliser des démarches administratives avec un accompagnement;aide-demarches",
                "Prendre en main un smartphone ou une tablette;outils-quotidien",
                "Prendre en main un ordinateur;outils-quotidien",
                "Utiliser le numérique au quotidien;outils-quotidien",
                "Approfondir ma culture numérique;comprehension-monde-numerique",
                "Favoriser mon insertion professionnelle;insertion-professionnelle",
                "Accéder à une connexion internet;acces-internet-materiel",
                "Accéder à du matériel;acces-internet-materiel",
                "S'équiper en matériel informatique;acquisition-materiel",
                "Créer et développer mon entreprise;insertion-professionnelle",
                "Créer avec le numérique;loisirs-creations",
                "Accompagner les démarches de santé;aide-demarches",
                "Promouvoir la citoyenneté numérique;comprehension-monde-numerique",
                "Soutenir la parentalité et l'éducation avec le numérique;parentalite-education"
            })
    void each_old_service_has_its_target(String old, String national) {
        MappedRow read = mapper(Profile.NATIONAL_V0).map(row("services", old));
        assertThat(rules(read)).isEmpty();
        assertThat(read.values()).containsEntry(Field.SERVICES, List.of(national));
        assertThat(read.values().get(Field.SERVICE_DETAILS)).hasSize(1);
    }

    @Test
    void services_separated_by_commas_are_read_in_old_files() {
        MappedRow read = mapper(Profile.NATIONAL_V0)
                .map(row(
                        "services",
                        "Prendre en main un smartphone ou une tablette, Prendre en main un ordinateur, Danser"));
        assertThat(read.values()).containsEntry(Field.SERVICE_DETAILS, List.of("smartphone-tablette", "ordinateur"));
        assertThat(rules(read)).containsExactly("WARNING services import.value-left-out");
        assertThat(read.findings().get(0).value()).isEqualTo("Danser");
    }

    @Test
    void the_other_old_columns_are_spread_over_those_of_today() {
        MappedRow read = mapper(Profile.NATIONAL_V0)
                .map(row(
                        "labels_nationaux", "CNFS, France Services, APTIC, Fabriques de Territoire",
                        "labels_autres", "SudLabs;Nièvre médiation numérique",
                        "publics_accueillis",
                                "Adultes;Seniors (+ 65 ans);Surdité;Handicaps mentaux : déficiences limitant les activités d'une personne",
                        "conditions_access",
                                "Gratuit sous condition : La gratuité est conditionnée à des critères (situation familiale, convention avec un organisme social...);Adhésion : L'accès au lieu et/ou à ses services nécessite d'y adhérer",
                        "modalites_accompagnement",
                                "Seul : j'ai accès à du matériel et une connexion;A ma place : une personne habilitée fait les démarches à ma place",
                        "courriel", "a@exemple.fr",
                        "accessibilite", "https://acceslibre.beta.gouv.fr/x"));
        assertThat(read.values())
                .containsEntry(Field.PROGRAMMES, List.of("conseillers-numeriques", "france-services"))
                .containsEntry(Field.LABELS, List.of("fabriques-territoire"))
                .containsEntry(Field.PUBLICS, List.of("seniors"))
                .containsEntry(Field.SUPPORTS, List.of("surdite", "handicaps-mentaux"))
                .containsEntry(Field.FEES, List.of("gratuit-sous-condition", "payant"))
                .containsEntry(Field.ASSISTANCE, List.of("en-autonomie", "individuel"))
                .containsEntry(Field.EMAILS, List.of("a@exemple.fr"))
                .containsEntry(Field.ACCESSIBILITY_SHEET, List.of("https://acceslibre.beta.gouv.fr/x"));
        assertThat(read.values().get(Field.OTHER_LABELS)).contains("APTIC", "SudLabs", "Nièvre médiation numérique");
        assertThat(rules(read)).containsExactly("WARNING publics_accueillis import.no-equivalent");
    }

    @Test
    void values_of_today_are_taken_in_old_files_too() {
        MappedRow read = mapper(Profile.NATIONAL_V0)
                .map(row("modalites_accompagnement", "À distance", "services", "Utilisation sécurisée du numérique"));
        assertThat(rules(read)).isEmpty();
        assertThat(read.values()).containsEntry(Field.SERVICES, List.of("utilisation-securisee"));
    }

    @Test
    void a_long_old_summary_is_shortened_and_kept_whole_elsewhere() {
        String text = "mot ".repeat(100).strip();
        MappedRow read =
                mapper(Profile.NATIONAL_V0).map(row("presentation_resume", text, "presentation_detail", "Suite."));
        assertThat(read.value(Field.SUMMARY)).hasSizeLessThanOrEqualTo(280).endsWith("…");
        assertThat(read.value(Field.DESCRIPTION)).isEqualTo(text + "\n\nSuite.");
    }

    @Test
    void a_doubtful_commune_is_reported() {
        MappedRow read = mapper(Profile.NATIONAL_V1).map(row("commune", "Bellegarde", "code_postal", "01200"));
        assertThat(rules(read)).containsExactly("WARNING commune import.commune-doubtful");
        assertThat(read.commune().commune().insee()).isEqualTo("01033");
    }

    @Test
    void a_guessed_commune_refuses_a_national_row_and_is_reported_in_an_older_one() {
        String[] hamlet = {"commune", "Forens", "code_postal", "01410", "services", "Loisirs et créations numériques"};
        assertThat(rules(mapper(Profile.NATIONAL_V1).map(row(hamlet))))
                .containsExactly("ERROR commune import.commune-unresolved");
        assertThat(rules(mapper(Profile.NATIONAL_V0).map(row(hamlet))))
                .containsExactly("WARNING commune import.commune-doubtful");
    }

    @Test
    void an_unknown_commune_refuses_the_row() {
        MappedRow read = mapper(Profile.NATIONAL_V1).map(row("commune", "Nulle-Part", "code_postal", "99999"));
        assertThat(rules(read)).containsExactly("ERROR commune import.commune-unresolved");
    }

    @Test
    void a_row_without_source_takes_that_of_the_file() {
        assertThat(mapper(Profile.NATIONAL_V1).map(row("source", null)).value(Field.SOURCE))
                .isEqualTo("a-file");
        assertThat(rules(mapper(Profile.NATIONAL_V1).map(row("source", null))))
                .containsExactly("WARNING source import.source-assumed");
    }

    @Test
    void columns_of_a_reject_file_are_nobodys_business() {
        assertThat(Profile.own("rejet_colonne")).isTrue();
        assertThat(Profile.NATIONAL_V1.given(
                        Map.of("rejet_ligne", "", "nom", "").keySet()))
                .containsExactly(Field.NAME);
    }
}
