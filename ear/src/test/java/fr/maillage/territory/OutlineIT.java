package fr.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.identity.Role;
import fr.maillage.shared.Problem;
import fr.maillage.territory.qpv.QpvImportService;
import fr.maillage.territory.qpv.QpvLocator;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InsideEar
class OutlineIT {

    @Inject
    private OutlineImportService imports;

    @Inject
    private OutlineService outlines;

    @Inject
    private QpvLocator locator;

    @Inject
    private QpvImportService qpv;

    @Inject
    private TerritoryService territories;

    /** Those that ship arrive beside the start; then these tests begin without any. */
    @BeforeEach
    void no_outline_is_there() {
        ShippedOutlines.await();
        no_outline_is_left();
    }

    @AfterEach
    void no_outline_is_left() {
        Sql.update("update place set qpv_id = null");
        Sql.update("delete from territory_outline");
    }

    @Test
    void until_outlines_are_there_communes_are_cells_around_their_centres_and_groups_their_sum() {
        List<TerritoryShape> communes = member(() -> outlines.shapes("dep:93", TerritoryKind.COMMUNE));
        List<TerritoryShape> ept = member(() -> outlines.shapes("dep:93", TerritoryKind.EPT));

        assertThat(communes).hasSize(39).allMatch(TerritoryShape::approximate);
        assertThat(ept)
                .hasSize(4)
                .allMatch(s -> s.approximate() && !s.polygons().isEmpty());
    }

    @Test
    void the_outlines_of_the_departement_go_in_twice_and_are_there_once() throws IOException {
        byte[] file = Files.readAllBytes(SharedData.file("territory/communes-93-cog2025.geojson"));

        OutlineReport first = take(file, TerritoryKind.COMMUNE);
        OutlineReport second = take(file, TerritoryKind.COMMUNE);

        assertThat(first.stored()).isEqualTo(39);
        assertThat(second.stored()).isEqualTo(39);
        assertThat(member(() -> outlines.imported())).containsEntry(TerritoryKind.COMMUNE, 39L);
        assertThat(member(() -> outlines.shapes("dep:93", TerritoryKind.COMMUNE)))
                .hasSize(39)
                .noneMatch(TerritoryShape::approximate);
    }

    @Test
    void a_file_that_holds_communes_is_refused_as_one_of_neighbourhoods_and_leaves_nothing() throws IOException {
        byte[] file = Files.readAllBytes(SharedData.file("territory/communes-93-cog2025.geojson"));

        assertThatThrownBy(() -> take(file, TerritoryKind.QPV))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.violations().get(0).rule()).isEqualTo("outline-kind-com"));
        assertThat(Sql.number("select count(*) from territory_outline")).isZero();
    }

    @Test
    void iris_come_with_their_outlines_and_lie_in_their_commune() {
        take(collection("\"code_iris\":\"930140101\",\"nom_iris\":\"Centre\"", 2.54), TerritoryKind.IRIS);

        TerritoryView iris = territories.required("iris:930140101");
        assertThat(iris.name()).isEqualTo("Centre");
        assertThat(Sql.number(
                        "select count(*) from territory_closure where ancestor_id = ? and descendant_id = ?",
                        territories.required("com:93014").id(),
                        iris.id()))
                .isEqualTo(1);
    }

    @Test
    void a_point_is_told_its_neighbourhood_as_soon_as_the_outline_is_there() {
        As.administrator(() -> qpv.take(
                new ByteArrayInputStream(
                        "code_qp,nom,communes_insee\nQN99911M,Ici,93014\n".getBytes(StandardCharsets.UTF_8)),
                java.time.LocalDate.of(2024, 1, 1)));
        long id = territories.required("qpv:QN99911M").id();
        assertThat(locator.current().at(48.905, 2.545)).isEmpty();

        take(collection("\"code_qp\":\"QN99911M\"", 2.54), TerritoryKind.QPV);

        assertThat(locator.current().at(48.905, 2.545)).contains(id);
        assertThat(locator.current().at(48.905, 2.56)).isEmpty();
    }

    @Test
    void a_file_beyond_fifty_megabytes_is_refused_while_it_is_read() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };

        assertThatThrownBy(() -> As.administrator(() -> imports.take(endless, TerritoryKind.COMMUNE)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.TOO_LARGE));
    }

    @Test
    void officers_import_no_outlines_and_visitors_see_none() {
        assertThatThrownBy(() -> As.a(
                        Role.DEPARTMENT_OFFICER,
                        "dep:93",
                        () -> imports.take(new ByteArrayInputStream(new byte[0]), TerritoryKind.COMMUNE)))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.DENIED));
        assertThatThrownBy(() -> outlines.shapes("dep:93", TerritoryKind.COMMUNE))
                .isInstanceOfSatisfying(
                        Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.UNAUTHENTICATED));
    }

    private OutlineReport take(byte[] file, TerritoryKind kind) {
        return As.administrator(() -> imports.take(new ByteArrayInputStream(file), kind));
    }

    private static byte[] collection(String properties, double west) {
        double east = west + 0.01;
        return ("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{" + properties
                        + "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[" + west + ",48.90],[" + east
                        + ",48.90],[" + east + ",48.91],[" + west + ",48.91],[" + west + ",48.90]]]}}]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T member(Supplier<T> action) {
        return As.a(Role.MEMBER, "dep:93", action);
    }
}
