package fr.maillage.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.Role;
import fr.maillage.place.PlaceDesk;
import fr.maillage.place.core.PlaceField;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryCentre;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** From where it is looked, what is printed, and which sites may show it. */
@InsideEar
class OrientationPlacesIT {

    /** Communes that other tests have no places in. */
    private static final String COUNTRY = "48095";

    private static final String ELSEWHERE = "15014";

    @Inject
    private OrientationService orientation;

    @Inject
    private SheetService sheets;

    @Inject
    private EmbeddingService embedding;

    @Inject
    private PlaceDesk desk;

    @Test
    void a_commune_is_looked_at_from_its_centre_and_keeps_places_that_nobody_has_put_on_a_map() {
        String name = PlaceDesk.unique("Sans position ");
        UUID id = desk.imported(desk.values("93014", name).set(PlaceField.POSITION, null));
        Sql.update("update place set lat = null, lon = null, position_exact = false where uuid = ?", id.toString());

        OrientationAnswer answer = orientation.answer(from("com:93014"), 50);

        assertThat(answer.origin().basis()).isEqualTo(TerritoryCentre.Basis.COMMUNE);
        assertThat(answer.places()).anySatisfy(p -> {
            assertThat(p.place().id()).isEqualTo(id);
            assertThat(p.metres()).isNull();
        });
    }

    @Test
    void a_commune_of_which_nobody_knows_where_it_is_has_its_own_places_by_name() {
        UUID id = desk.imported(
                desk.values(ELSEWHERE, PlaceDesk.unique("Là-bas ")).set(PlaceField.POSITION, null));
        Sql.update("update place set lat = null, lon = null, position_exact = false where uuid = ?", id.toString());

        OrientationAnswer answer = orientation.answer(from("com:" + ELSEWHERE), 50);

        assertThat(answer.origin().known()).isFalse();
        assertThat(answer.places()).extracting(p -> p.place().id()).contains(id);
    }

    @Test
    void the_sheet_and_the_guide_say_what_is_known_and_what_is_not() throws IOException {
        String name = PlaceDesk.unique("Maison ");
        UUID id = desk.imported(desk.values(COUNTRY, name)
                .set(PlaceField.SERVICES, List.of("aide-demarches"))
                .set(PlaceField.DATE_MAJ, PlaceDesk.today().minusYears(4).minusDays(3))
                .set(PlaceField.OPENING_HOURS, "Mo-Fr 09:00-12:00"));

        String sheet = print(sheets.printedSheet(id, Locale.FRENCH));
        String guide = print(sheets.guide("com:" + COUNTRY, Locale.ENGLISH));

        assertThat(sheet).contains("lundi à vendredi", "Prix non renseigné", "01 80 05 98 80");
        assertThat(sheet.replaceAll("[\\s\u00a0]+", " "))
                .contains("Fiche non confirmée depuis 4 ans : appelez avant de venir")
                .doesNotContain("Fiche confirmée le");
        assertThat(guide.replaceAll("\\s+", " ")).contains("Not confirmed for 4 years: call before you come");
        assertThat(guide).contains("What do you need?", "Do paperwork online", "Monday to Friday", "Price not known");
        assertThat(guide.replaceAll("\\s+", "")).contains(name.replaceAll("\\s+", ""));
    }

    @Test
    void a_guide_is_for_a_commune_or_a_neighbourhood() {
        assertThatThrownBy(() -> sheets.guide("dep:93", Locale.FRENCH))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.violations().get(0).rule()).isEqualTo("orientation-territory-kind"));
        assertThatThrownBy(() -> sheets.guide(null, Locale.FRENCH)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> sheets.printedSheet(UUID.randomUUID(), Locale.FRENCH))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
    }

    @Test
    void needs_are_offered_in_their_order_with_what_answers_them() {
        assertThat(orientation.needs())
                .extracting(Need::code)
                .containsExactly(
                        "telephone",
                        "bases",
                        "demarche",
                        "materiel",
                        "securite",
                        "ecole",
                        "emploi",
                        "creer",
                        "caf",
                        "sante",
                        "impots",
                        "titres",
                        "retraite");
        assertThat(orientation.needs()).allSatisfy(n -> assertThat(n.answers()).isNotEmpty());
    }

    @Test
    void only_an_administrator_names_sites_and_each_wrong_line_is_told() {
        As.administrator(() -> {
            embedding.save(embedding.current().version(), "https://www.ville.example/aide\n\nhttps://*.ville.example");
            return null;
        });

        assertThat(embedding.current().sites()).containsExactly("https://www.ville.example", "https://*.ville.example");
        int version = embedding.current().version();
        assertThatThrownBy(() -> As.administrator(() -> {
                    embedding.save(version, "https://ok.example\n*\nscript-src 'unsafe-inline'");
                    return null;
                }))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.violations())
                                .extracting(Violation::value)
                                .containsExactly("*", "script-src 'unsafe-inline'"));
        assertThatThrownBy(() -> As.a(Role.DEPARTMENT_OFFICER, "dep:93", () -> {
                    embedding.save(version, "");
                    return null;
                }))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.DENIED));
        assertThatThrownBy(() -> As.administrator(() -> {
                    embedding.save(version - 1, "");
                    return null;
                }))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.STALE));
    }

    private String print(PrintedPage page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheets.print(page))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static OrientationQuery from(String territory) {
        // A narrow circle: other tests leave places in the next communes.
        return new OrientationQuery(null, territory, null, null, null, null, false, List.of(), null, 1.0);
    }
}
