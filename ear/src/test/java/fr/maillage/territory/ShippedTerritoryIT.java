package fr.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.identity.Role;
import fr.maillage.territory.qpv.QpvLoader;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

@InsideEar
class ShippedTerritoryIT {

    private static final String GAGNY = "com:93032";

    @Inject
    private OutlineLoader loader;

    @Inject
    private OutlineService outlines;

    @Inject
    private OutlineImportService imports;

    @Inject
    private QpvLoader qpv;

    @Inject
    private TerritoryService territories;

    /** Read once: it takes a second. */
    private static Map<String, Geometry> shipped;

    @BeforeEach
    void as_after_the_first_start() {
        ShippedOutlines.await();
        Sql.update("delete from territory_outline");
        forget("territory.outlines");
        if (shipped == null) {
            shipped = loader.read();
        }
        loader.store(shipped);
    }

    @AfterEach
    void no_imported_outline_is_left() {
        Sql.update("delete from territory_outline where shipped = false");
    }

    @Test
    void the_communes_of_the_departement_and_of_its_neighbours_are_drawn_and_the_groups_they_make_up() {
        assertThat(shapes("dep:93", TerritoryKind.COMMUNE)).hasSize(39).noneMatch(TerritoryShape::approximate);
        assertThat(shapes("dep:77", TerritoryKind.COMMUNE)).noneMatch(TerritoryShape::approximate);
        assertThat(shapes("dep:93", TerritoryKind.EPT)).hasSize(4).noneMatch(TerritoryShape::approximate);
        assertThat(shapes("dep:93", TerritoryKind.PERIMETER)).isNotEmpty().noneMatch(TerritoryShape::approximate);
        assertThat(drawn("select t.code from territory_outline o join territory t on t.id = o.territory_id"
                        + " where t.kind = 'DEPARTMENT' order by t.code"))
                .containsExactly("dep:75", "dep:77", "dep:92", "dep:93", "dep:94", "dep:95");
        assertThat(drawn("select t.code from territory_outline o join territory t on t.id = o.territory_id"
                        + " where t.code = 'epci:200054781'"))
                .as("the metropolis reaches into départements that are not loaded")
                .isEmpty();
    }

    @Test
    void a_second_start_changes_nothing() {
        long before = Sql.number("select count(*) from territory_outline");

        assertThat(loader.outdated()).isFalse();
        assertThat(loader.store(shipped)).isZero();
        assertThat(Sql.number("select count(*) from territory_outline")).isEqualTo(before);
    }

    @Test
    void what_an_administrator_imported_is_not_overwritten_by_a_later_version() {
        take(GAGNY.substring(4));
        String imported = shape(GAGNY);
        forget("territory.outlines");

        loader.store(shipped);

        assertThat(shape(GAGNY)).isEqualTo(imported);
        assertThat(Sql.number("select count(*) from territory_outline o join territory t on t.id = o.territory_id"
                        + " where t.code like 'com:93%' and o.shipped = true"))
                .isEqualTo(38);
    }

    @Test
    void groups_follow_a_commune_that_an_administrator_imports() {
        take(GAGNY.substring(4));

        assertThat(drawn("select t.code from territory_outline o join territory t on t.id = o.territory_id"
                        + " where t.code in ('ept:200058790', 'dep:93')"))
                .isEmpty();
        assertThat(shapes("dep:93", TerritoryKind.EPT)).hasSize(4).noneMatch(TerritoryShape::approximate);
    }

    @Test
    void the_list_of_qpv_is_there_and_what_was_changed_in_it_stays() throws Exception {
        assertThat(Sql.number("select count(*) from territory where kind = 'QPV' and code like 'qpv:QN093%'"))
                .isEqualTo(75);
        Sql.update("update territory set name = 'Autre nom' where code = 'qpv:QN09303M'");
        forget("territory.qpv");
        long pairs = Sql.number("select count(*) from territory_closure");

        UserTransaction transaction = InitialContext.doLookup("java:jboss/UserTransaction");
        transaction.begin();
        int added = qpv.load();
        transaction.commit();

        assertThat(added).isZero();
        assertThat(territories.required("qpv:QN09303M").name()).isEqualTo("Autre nom");
        assertThat(Sql.number("select count(*) from territory_closure")).isEqualTo(pairs);
        assertThat(Sql.number(
                        "select count(*) from territory_closure where valid_to is null and ancestor_id in (?, ?)"
                                + " and descendant_id = ?",
                        territories.required("com:93014").id(),
                        territories.required("com:93047").id(),
                        territories.required("qpv:QN09303M").id()))
                .as("it lies in Clichy-sous-Bois and in Montfermeil")
                .isEqualTo(2);
    }

    private static void forget(String part) {
        Sql.update("update setting set text_value = 'none' where name = ?", part);
    }

    private void take(String insee) {
        String square =
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\""
                        + insee + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[2.52,48.87],[2.56,48.87],"
                        + "[2.56,48.89],[2.52,48.89],[2.52,48.87]]]}}]}";
        As.administrator(() ->
                imports.take(new ByteArrayInputStream(square.getBytes(StandardCharsets.UTF_8)), TerritoryKind.COMMUNE));
    }

    private String shape(String code) {
        return drawn(
                        "select o.shape from territory_outline o join territory t on t.id = o.territory_id where t.code = '"
                                + code + "'")
                .get(0);
    }

    private static List<String> drawn(String sql) {
        return Sql.rows(sql).stream()
                .map(row -> String.valueOf(row.values().iterator().next()))
                .toList();
    }

    private List<TerritoryShape> shapes(String within, TerritoryKind kind) {
        return member(() -> outlines.shapes(within, kind));
    }

    private static <T> T member(Supplier<T> action) {
        return As.a(Role.MEMBER, "dep:93", action);
    }
}
