package fr.maillage.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.importing.ImportDesk;
import fr.maillage.importing.ImportService;
import fr.maillage.importing.mapping.FileLook;
import fr.maillage.importing.mapping.KeyLook;
import fr.maillage.importing.mapping.MappingDraftService;
import fr.maillage.importing.mapping.MappingKeyService;
import fr.maillage.importing.mapping.MappingPreview;
import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Display of a file that is being mapped. */
@InsideEar
class MappingDraftIT {

    private static final String CSV = "Réf;Lieu;Adresse;CP;Ville;Horaires;Wifi\n"
            + "1;Médiathèque;1 place Foch;93220;Gagny;lundi 9h-12h;X\n"
            + "2;Maison;2 place Foch;93220;Gagny;sur rendez-vous;\n";

    @Inject
    ImportDesk desk;

    @Inject
    MappingDraftService drafts;

    @Inject
    MappingKeyService keys;

    @Inject
    ImportService imports;

    private Mapping mapping(String id) {
        return new Mapping(
                "essai",
                "Essai",
                desk.source(),
                List.of(
                        FieldRule.of("id", Transform.COPY, id, "réf"),
                        FieldRule.of("nom", Transform.COPY, "lieu"),
                        FieldRule.of("adresse", Transform.COPY, "adresse"),
                        FieldRule.of("code_postal", Transform.COPY, "cp"),
                        FieldRule.of("commune", Transform.COPY, "ville"),
                        FieldRule.of("horaires", Transform.HOURS_TEXT, "horaires")),
                null);
    }

    @Test
    void a_preview_tells_what_the_first_rows_become_and_writes_nothing() {
        FileLook look = desk.officers()
                .as(
                        "departement",
                        () -> drafts.keep(
                                new ByteArrayInputStream(CSV.getBytes(StandardCharsets.UTF_8)), "annuaire.csv"));
        assertThat(look.columns()).extracting(c -> c.name()).contains("réf", "lieu", "wifi");
        Mapping suggested = desk.officers().as("departement", () -> drafts.suggest(look, Mapping.PLACES));
        assertThat(suggested.rules()).extracting(FieldRule::field).contains("adresse", "code_postal", "horaires");

        MappingPreview preview =
                desk.officers().as("departement", () -> drafts.preview(look.document(), mapping("réf")));
        assertThat(preview.rows()).hasSize(2).allMatch(MappingPreview.Row::accepted);
        assertThat(preview.rows().get(0).values())
                .containsEntry("commune", "Gagny")
                .containsEntry("horaires", "Mo 09:00-12:00");
        assertThat(preview.problems()).isEmpty();
        MappingPreview lacking =
                desk.officers().as("departement", () -> drafts.preview(look.document(), mapping("siret")));
        assertThat(lacking.problems())
                .singleElement()
                .satisfies(v -> assertThat(v.value()).isEqualTo("siret"));
        assertThat(desk.places()).isZero();
        ImportDesk.assertRefused(
                () -> desk.officers().as("ept", () -> drafts.look(look.document())),
                Problem.Kind.NOT_FOUND,
                "not-found");
    }

    @Test
    void an_identifier_that_repeats_on_other_rows_is_told_and_one_of_several_columns_is_offered() {
        // The first two rows are one place that comes twice; the fourth shares its identifier only.
        String csv = "Réf;Lieu;Adresse;CP;Ville\n"
                + "1;Médiathèque;1 place Foch;93220;Gagny\n"
                + "1;Médiathèque;1 place Foch;93220;Gagny\n"
                + "2;Maison;2 place Foch;93220;Gagny\n"
                + "2;Maison de quartier;3 place Foch;93220;Gagny\n";
        FileLook look = keep(csv, "annuaire.csv");
        KeyLook key = desk.officers()
                .as("departement", () -> keys.look(look.document(), mapping("réf")))
                .orElseThrow();
        assertThat(key.rows()).isEqualTo(3);
        assertThat(key.repeated()).isEqualTo(1);
        assertThat(key.better().columns()).containsExactly("lieu", "adresse", "cp");
        assertThat(key.left()).isZero();

        Mapping suggested = desk.officers().as("departement", () -> drafts.suggest(look, Mapping.PLACES));
        assertThat(suggested.rule("id").orElseThrow())
                .satisfies(r -> assertThat(r.transform()).isEqualTo(Transform.KEY));
    }

    @Test
    void places_of_one_name_and_address_are_told_apart_by_one_column_more() {
        String csv = "Lieu;Adresse;CP;Ville;Téléphone\n"
                + "Mairie;1 place Foch;93220;Gagny;01 43 01 43 01\n"
                + "Mairie;1 place Foch;93220;Gagny;01 43 01 43 02\n";
        Mapping suggested =
                desk.officers().as("departement", () -> drafts.suggest(keep(csv, "annuaire.csv"), Mapping.PLACES));
        assertThat(suggested.rule("id").orElseThrow().columns()).containsExactly("lieu", "adresse", "cp", "téléphone");
    }

    @Test
    void a_file_of_a_known_form_says_which() {
        FileLook national = keep(ImportDesk.HEADER + desk.row("1", "Médiathèque"), "lieux.csv");
        assertThat(desk.officers().as("departement", () -> imports.recognised(national.document())))
                .contains("national-v1");
        FileLook other = keep(CSV, "annuaire.csv");
        assertThat(desk.officers().as("departement", () -> imports.recognised(other.document())))
                .isEmpty();
    }

    private FileLook keep(String csv, String name) {
        return desk.officers()
                .as(
                        "departement",
                        () -> drafts.keep(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), name));
    }

    @Test
    void a_file_with_a_header_only_has_nothing_to_map() {
        ImportDesk.assertRefused(
                () -> desk.officers()
                        .as(
                                "departement",
                                () -> drafts.keep(
                                        new ByteArrayInputStream("id;nom\n".getBytes(StandardCharsets.UTF_8)),
                                        "a.csv")),
                Problem.Kind.INVALID,
                "import.no-rows");
    }
}
