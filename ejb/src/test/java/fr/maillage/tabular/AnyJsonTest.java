package fr.maillage.tabular;

import static fr.maillage.tabular.AnyFileTest.assertRefused;
import static fr.maillage.tabular.AnyFileTest.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.shared.Problem;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** JSON with a list somewhere, and what is wrong with it. */
class AnyJsonTest {

    @Test
    void json_may_have_its_list_anywhere_and_objects_inside() throws IOException {
        assertThat(rows("{\"meta\":{\"n\":[1,2]},\"tags\":[\"a\"],\"lieux\":[{\"id\":1,\"ou\":{\"rue\":\"Foch\","
                                + "\"geo\":{\"lat\":48.8}},\"tel\":[\"a\",\"b\"],\"vide\":null,\"h\":[{\"j\":\"lu\"},{\"j\":\"ma\"}]}],"
                                + "\"fin\":true}")
                        .get(0)
                        .cells())
                .containsEntry("id", "1")
                .containsEntry("ou.rue", "Foch")
                .containsEntry("ou.geo.lat", "48.8")
                .containsEntry("tel", "a|b")
                .containsEntry("h.j", "lu|ma")
                .doesNotContainKey("vide");
        assertThat(rows("[{\"a\":1}]")).hasSize(1);
    }

    @Test
    void a_feature_of_geojson_has_its_properties_and_its_point() throws IOException {
        String feature = "{\"type\":\"Feature\",\"properties\":{\"nom\":\"x\"},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[2.5,48.8]}}";
        assertThat(rows("{\"type\":\"FeatureCollection\",\"features\":[" + feature + "]}")
                        .get(0)
                        .cells())
                .containsOnlyKeys("nom", "geometry.x", "geometry.y")
                .containsEntry("geometry.y", "48.8");
        assertThat(rows("[" + feature + "]").get(0).cells()).containsEntry("nom", "x");
    }

    @Test
    @Timeout(60)
    void json_that_is_cut_off_or_nested_beyond_reason_is_refused_and_does_not_go_on_for_ever() throws IOException {
        String whole = "[{\"id\":1,\"x\":{\"y\":[{\"z\":1}]}},{\"id\":2}]";
        for (int length = 1; length < whole.length(); length++) {
            String cut = whole.substring(0, length);
            assertThatThrownBy(() -> rows(cut)).as(cut).isInstanceOf(Problem.class);
        }
        String deep = "[{\"id\":1,\"x\":" + "[".repeat(62) + "1" + "]".repeat(62) + "}]";
        assertThat(rows(deep)).hasSize(1);
        assertRefused(() -> rows(deep.replace("1]", "[1]]")), "import.json-broken");
        assertRefused(() -> rows("[{\"x\":".repeat(20_000)), "import.json-broken");
    }

    @Test
    void broken_json_and_json_without_a_list_are_refused() {
        assertRefused(() -> rows("[{\"id\":1},{\"id\":2"), "import.json-broken");
        assertRefused(() -> rows("{\"lieux\":[{\"id\":1}]"), "import.json-broken");
        assertRefused(() -> rows("{\"a\":1,\"b\":[1]}"), "import.json-no-list");
        assertRefused(() -> rows("{\"a\":"), "import.json-broken");
        assertRefused(() -> rows("  "), "import.file-empty");
        String names = IntStream.range(0, 501).mapToObj(i -> "\"c" + i + "\":1").collect(Collectors.joining(","));
        assertRefused(() -> rows("[{" + names + "}]"), "import.json-too-many-names");
    }
}
