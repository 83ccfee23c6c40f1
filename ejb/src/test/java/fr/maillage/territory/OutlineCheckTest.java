package fr.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.shared.Problem;
import fr.maillage.territory.outline.OutlineCodes;
import fr.maillage.territory.outline.OutlineFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class OutlineCheckTest {

    private static final String SQUARE = "[[[2.50,48.90],[2.51,48.90],[2.51,48.91],[2.50,48.91],[2.50,48.90]]]";
    private static final String TOWN = "[[[2.40,48.90],[2.50,48.90],[2.50,48.95],[2.40,48.95],[2.40,48.90]]]";

    @Test
    void a_right_outline_is_taken_with_its_code_whatever_the_property_is_called() {
        OutlineCheck check = check(OutlineCodes.COMMUNE, feature("\"INSEE_COM\":\"93014\"", polygon(SQUARE)));

        assertThat(check.shapes()).containsOnlyKeys("93014");
        assertThat(check.errors()).isEmpty();
    }

    @Test
    void outlines_of_communes_are_no_outlines_of_neighbourhoods() {
        assertRefused(
                OutlineCodes.QPV,
                collection(feature("\"code\":\"93014\"", polygon(SQUARE))),
                "outline-kind-com",
                "93014");
    }

    @Test
    void a_neighbourhood_as_large_as_a_town_is_refused() {
        OutlineCheck check = check(OutlineCodes.QPV, feature("\"code_qp\":\"QN09303M\"", polygon(TOWN)));

        assertRules(check, "outline-qpv-large");
    }

    @Test
    void a_neighbourhood_with_the_outline_of_its_commune_is_refused() {
        Geometry commune = new GeometryFactory().toGeometry(new Envelope(2.50, 2.51, 48.90, 48.91));
        OutlineCheck check = new OutlineCheck(OutlineCodes.QPV, code -> true, () -> Map.of(1L, commune));
        read(collection(feature("\"code_qp\":\"QN09303M\"", polygon(SQUARE))), check);

        assertRules(check, "outline-qpv-commune");
    }

    @Test
    void joined_unknown_repeated_and_missing_codes_are_named_and_the_rest_is_taken() {
        OutlineCheck check = new OutlineCheck(OutlineCodes.COMMUNE, code -> !code.equals("93999"), Map::of);
        read(
                collection(
                        feature("\"code\":\"93014\"", polygon(SQUARE)),
                        feature("\"code\":\"93014,93047\"", polygon(SQUARE)),
                        feature("\"code\":\"93999\"", polygon(SQUARE)),
                        feature("\"code\":\"93014\"", polygon(SQUARE)),
                        feature("\"nom\":\"Sans code\"", polygon(SQUARE)),
                        feature("\"code\":\"93015\"", "{\"type\":\"Point\",\"coordinates\":[2.5,48.9]}")),
                check);

        assertRules(
                check,
                "outline-code-joined",
                "outline-code-unknown",
                "outline-code-repeated",
                "outline-code-missing",
                "outline-no-surface");
        assertThat(check.errors().get(3).name()).isEqualTo("Sans code");
        assertThat(check.shapes()).containsOnlyKeys("93014");
    }

    @Test
    void an_outline_that_crosses_itself_a_little_is_mended_and_named() {
        String spike = "[[[2.50,48.90],[2.51,48.90],[2.51,48.91],[2.5049,48.91],[2.5051,48.9101],[2.5049,48.9101],"
                + "[2.5051,48.91],[2.50,48.91],[2.50,48.90]]]";

        OutlineCheck check = check(OutlineCodes.COMMUNE, feature("\"code\":\"93014\"", polygon(spike)));

        assertThat(check.repaired()).containsExactly("93014");
        assertThat(check.shapes().get("93014").isValid()).isTrue();
    }

    @Test
    void an_outline_that_crosses_itself_beyond_repair_is_refused() {
        String bow = "[[[2.40,48.90],[2.50,48.95],[2.50,48.90],[2.40,48.95],[2.40,48.90]]]";

        OutlineCheck check = check(
                OutlineCodes.COMMUNE,
                feature("\"code\":\"93014\"", polygon(bow)),
                feature("\"code\":\"93015\"", polygon(SQUARE)));

        assertRules(check, "outline-crossing");
        assertThat(check.shapes()).containsOnlyKeys("93015");
    }

    @Test
    void other_projections_and_swapped_coordinates_are_refused_for_the_whole_file() {
        String lambert = "[[[660000,6860000],[661000,6860000],[661000,6861000],[660000,6860000]]]";
        String mercator = "[[[280000,6250000],[290000,6250000],[290000,6260000],[280000,6250000]]]";
        String swapped = "[[[48.90,2.50],[48.91,2.50],[48.91,2.51],[48.90,2.50]]]";

        assertRefused(OutlineCodes.COMMUNE, whole(lambert), "outline-lambert", "660000.0, 6860000.0");
        assertRefused(OutlineCodes.COMMUNE, whole(swapped), "outline-swapped", "48.9, 2.5");
        assertThatThrownBy(() -> read(whole(mercator), check(OutlineCodes.COMMUNE)))
                .isInstanceOf(Problem.class);
        assertRefused(
                OutlineCodes.COMMUNE,
                "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":"
                        + "\"urn:ogc:def:crs:EPSG::2154\"}},\"features\":[]}",
                "outline-projection",
                "urn:ogc:def:crs:EPSG::2154");
    }

    @Test
    void a_broken_off_file_and_one_that_is_no_collection_are_refused() {
        String good = whole(SQUARE);

        assertBroken(good.substring(0, good.length() - 30));
        assertRefused(OutlineCodes.COMMUNE, "[]", "outline-no-geojson", null);
        assertRefused(OutlineCodes.COMMUNE, "{\"type\":\"Feature\"}", "outline-no-geojson", null);
        assertRefused(OutlineCodes.COMMUNE, "{\"type\":\"FeatureCollection\",\"features\":[]}", "outline-empty", null);
    }

    @Test
    void a_file_cut_off_inside_of_what_nobody_needs_and_one_nested_too_deep_are_broken() {
        String deep = "[".repeat(5000) + "]".repeat(5000);

        assertBroken("{\"type\":\"FeatureCollection\",\"bbox\":[2.4,");
        assertBroken("{\"bbox\":" + deep + ",\"features\":[]}");
        assertBroken("{\"features\":[{\"geometry\":" + deep + "}]}");
        assertBroken("");
    }

    @Test
    void a_geometry_without_any_part_is_no_surface() {
        OutlineCheck check = check(
                OutlineCodes.QPV,
                feature("\"code_qp\":\"QN09303M\"", "{\"type\":\"MultiPolygon\",\"coordinates\":[]}"));

        assertRules(check, "outline-no-surface");
    }

    @Test
    void members_that_nobody_reads_may_not_be_nested_beyond_reason_either() {
        assertBroken("{\"x\":" + "[".repeat(70) + "]".repeat(70) + "}");
        assertBroken("{\"x\":" + "{\"x\":".repeat(20_000));
    }

    private static void assertBroken(String file) {
        assertThatThrownBy(() -> read(file, check(OutlineCodes.COMMUNE)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.violations().get(0).rule()).isEqualTo("outline-broken"));
    }

    private static void assertRules(OutlineCheck check, String... rules) {
        assertThat(check.errors()).extracting(e -> e.violation().rule()).containsExactly(rules);
    }

    private static void assertRefused(OutlineCodes codes, String file, String rule, String value) {
        assertThatThrownBy(() -> {
                    OutlineCheck check = new OutlineCheck(codes, code -> true, Map::of);
                    read(file, check);
                    check.refuseOtherKinds();
                })
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.violations().get(0).field()).isEqualTo("file");
                    assertThat(problem.violations().get(0).rule()).isEqualTo(rule);
                    assertThat(problem.violations().get(0).value()).isEqualTo(value);
                });
    }

    private static OutlineCheck check(OutlineCodes codes, String... features) {
        OutlineCheck check = new OutlineCheck(codes, code -> true, Map::of);
        if (features.length > 0) {
            read(collection(features), check);
        }
        return check;
    }

    private static void read(String file, OutlineCheck check) {
        OutlineFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), check::take);
    }

    private static String whole(String rings) {
        return collection(feature("\"code\":\"93014\"", polygon(rings)));
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"name\":\"essai\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String polygon(String rings) {
        return "{\"type\":\"Polygon\",\"coordinates\":" + rings + "}";
    }

    private static String feature(String properties, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{" + properties + "},\"geometry\":" + geometry + "}";
    }
}
