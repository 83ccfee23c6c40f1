package fr.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.Problem;
import fr.maillage.territory.outline.OutlineCodes;
import fr.maillage.territory.outline.OutlineFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Whatever a file of outlines holds, its shapes are taken or refused with a reason. */
class OutlinePropertiesTest {

    private static final Geometry COMMUNE = new GeometryFactory().toGeometry(new Envelope(2.4, 2.5, 48.9, 49.0));
    private static final String FILE = "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":"
            + "{\"name\":\"urn:ogc:def:crs:OGC:1.3:CRS84\"}},\"features\":[{\"type\":\"Feature\",\"properties\":"
            + "{\"code_qp\":\"QN09303M\",\"nom\":\"Haut Clichy\"},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":"
            + "[[[[2.50,48.90],[2.51,48.90],[2.51,48.91],[2.50,48.91],[2.50,48.90]]]]}}]}";

    @Property
    void any_bytes_are_taken_or_refused(@ForAll byte[] bytes) {
        read(bytes);
    }

    @Property
    void a_file_that_was_cut_or_damaged_is_taken_or_refused(
            @ForAll @IntRange(max = 330) int cut, @ForAll @IntRange(max = 330) int at, @ForAll byte damage) {
        byte[] bytes = Arrays.copyOf(FILE.getBytes(StandardCharsets.UTF_8), Math.max(0, FILE.length() - cut));
        if (at < bytes.length) {
            bytes[at] = damage;
        }
        read(bytes);
    }

    @Property
    void any_value_in_the_place_of_a_geometry_is_taken_or_refused(@ForAll("json") String geometry) {
        read(feature(geometry));
    }

    @Property
    void any_ring_however_it_crosses_itself_gives_a_valid_surface_or_a_reason(@ForAll("rings") String rings) {
        OutlineCheck check = read(feature("{\"type\":\"Polygon\",\"coordinates\":[" + rings + "]}"));

        assertThat(check.shapes().values()).allMatch(Geometry::isValid).noneMatch(Geometry::isEmpty);
        assertThat(check.shapes().size() + check.errors().size()).isEqualTo(1);
    }

    @Property(tries = 50)
    void any_depth_of_nesting_is_taken_or_refused(@ForAll @IntRange(min = 1, max = 20_000) int depth) {
        read(feature("[".repeat(depth) + "]".repeat(depth)));
        read(("{\"before\":" + "[".repeat(depth) + "]".repeat(depth) + ",\"features\":[]}")
                .getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> json() {
        Arbitrary<String> atom = Arbitraries.of(
                "null", "true", "0", "2.5", "48.9", "1e400", "-1e-400", "\"Polygon\"", "\"\"", "[]", "{}");
        Arbitrary<String> value = atom;
        for (int depth = 0; depth < 5; depth++) {
            Arbitrary<String> inside = value;
            Arbitrary<String> array = inside.list().ofMaxSize(4).map(OutlinePropertiesTest::array);
            Arbitrary<String> object = Combinators.combine(
                            Arbitraries.of("Polygon", "MultiPolygon", "Point", "GeometryCollection"), inside)
                    .as((type, v) -> "{\"type\":\"" + type + "\",\"coordinates\":" + v + "}");
            value = Arbitraries.oneOf(atom, array, object);
        }
        return value;
    }

    /** One ring or several on a grid so small that they cross and touch. */
    @Provide
    Arbitrary<String> rings() {
        Arbitrary<String> position = Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 6))
                .as((x, y) -> String.format(Locale.ROOT, "[%.4f,%.4f]", 2.5 + x * 0.0007, 48.9 + y * 0.0007));
        Arbitrary<String> ring = position.list().ofMinSize(1).ofMaxSize(9).map(OutlinePropertiesTest::array);
        return ring.list().ofMinSize(1).ofMaxSize(3).map(r -> String.join(",", r));
    }

    private static String array(List<String> values) {
        return values.stream().collect(Collectors.joining(",", "[", "]"));
    }

    private static byte[] feature(String geometry) {
        return ("{\"features\":[{\"properties\":{\"code_qp\":\"QN09303M\"},\"geometry\":" + geometry + "}]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a file and gives what was taken; a refusal of the file is the only way in which reading may end otherwise. */
    private static OutlineCheck read(byte[] file) {
        OutlineCheck check = new OutlineCheck(OutlineCodes.QPV, code -> true, () -> Map.of(1L, COMMUNE));
        try {
            OutlineFile.read(new ByteArrayInputStream(file), check::take);
            check.refuseOtherKinds();
        } catch (Problem refused) {
            assertThat(refused.kind()).isEqualTo(Problem.Kind.INVALID);
            assertThat(refused.violations()).isNotEmpty();
        }
        return check;
    }
}
