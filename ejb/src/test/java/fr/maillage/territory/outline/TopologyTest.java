package fr.maillage.territory.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class TopologyTest {

    /** Two squares side by side that share the arc 1, and an island far away with a hole; a hundred units to a degree. */
    private static final String SQUARES = """
            {"type":"Topology","bbox":[2,48,3,49],
             "arcs":[[[100,0],[-100,0],[0,100],[100,0]],[[100,0],[0,100]],[[100,100],[100,0],[0,-100],[-100,0]],
                     [[500,500],[0,100],[100,0],[0,-100],[-100,0]],[[520,520],[10,0],[0,10],[-10,0],[0,-10]]],
             "transform":{"scale":[0.01,0.01],"translate":[2,48]},
             "objects":{"communes":{"type":"GeometryCollection","geometries":[
               {"type":"Polygon","arcs":[[0,-2]],"properties":{"code":"93001"}},
               {"type":"Polygon","arcs":[[1,2]],"properties":{"code":"77001"}},
               {"type":null,"properties":{"code":"99999"}},
               {"type":"MultiPolygon","arcs":[[[3],[4]]],"properties":{"code":"20001"}}]}}}
            """;

    private final Topology topology = read(SQUARES);

    @Test
    void arcs_become_surfaces_in_degrees_in_either_direction() {
        Geometry west = topology.shape("93001");
        Geometry east = topology.shape("77001");

        assertThat(west.isValid() && east.isValid()).isTrue();
        assertThat(west.getArea()).isEqualTo(1, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(east.getEnvelopeInternal().getMinX()).isEqualTo(3);
        assertThat(west.intersection(east).getLength()).isEqualTo(1);
    }

    @Test
    void a_hole_is_no_part_of_an_island() {
        Geometry island = topology.shape("20001");

        assertThat(island.contains(point(7.01, 53.01))).isTrue();
        assertThat(island.contains(point(7.25, 53.25))).isFalse();
    }

    @Test
    void who_shares_a_border_is_a_neighbour_and_who_has_no_shape_is_left_out() {
        assertThat(topology.codes()).containsExactlyInAnyOrder("93001", "77001", "20001");
        assertThat(topology.neighbours(code -> code.startsWith("93"))).containsExactly("77001");
        assertThat(topology.neighbours(code -> code.startsWith("20"))).isEmpty();
    }

    private static Topology read(String json) {
        return Topology.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Geometry point(double longitude, double latitude) {
        return new GeometryFactory().createPoint(new Coordinate(longitude, latitude));
    }
}
