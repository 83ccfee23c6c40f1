package fr.maillage.territory.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ShapesTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    @Test
    void each_cell_holds_its_centre_and_no_two_overlap() {
        List<Coordinate> centres = List.of(
                new Coordinate(2.4, 48.9),
                new Coordinate(2.5, 48.9),
                new Coordinate(2.45, 48.95),
                new Coordinate(2.6, 48.8));

        List<Geometry> cells = Shapes.cells(centres);

        for (int i = 0; i < centres.size(); i++) {
            assertThat(cells.get(i).covers(FACTORY.createPoint(centres.get(i)))).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(cells.get(i).intersection(cells.get(j)).getArea()).isCloseTo(0, within(1e-9));
            }
        }
    }

    @Test
    void one_centre_two_centres_and_two_at_one_point_get_cells_as_well() {
        Coordinate here = new Coordinate(2.4, 48.9);

        assertThat(Shapes.cells(List.of())).isEmpty();
        assertThat(Shapes.cells(List.of(here))).hasSize(1).allMatch(c -> c.getArea() > 0);
        assertThat(Shapes.cells(List.of(here, new Coordinate(2.5, 48.9))))
                .hasSize(2)
                .allMatch(c -> c.getArea() > 0);
        assertThat(Shapes.cells(List.of(here, here.copy(), new Coordinate(2.5, 48.95))))
                .hasSize(3)
                .allMatch(c -> c.getArea() > 0);
    }

    @Test
    void a_shape_is_the_same_after_it_was_stored() {
        Geometry shape = square(2.4, 48.9, 0.1);

        assertThat(Shapes.ofText(Shapes.text(shape)).equalsExact(shape, 1e-9)).isTrue();
    }

    @Test
    void surfaces_are_told_in_square_kilometres() {
        assertThat(Shapes.squareKilometres(square(2.4, 48.9, 0.1))).isCloseTo(81, within(2.0));
    }

    @Test
    void a_point_is_found_in_the_shape_that_covers_it() {
        ShapeIndex index = new ShapeIndex(Map.of(7L, square(2.4, 48.9, 0.1), 8L, square(2.5, 48.9, 0.1)));

        assertThat(index.at(48.95, 2.45)).contains(7L);
        assertThat(index.at(48.95, 2.55)).contains(8L);
        assertThat(index.at(48.95, 2.5)).as("on the common edge").contains(7L);
        assertThat(index.at(48.85, 2.45)).isEmpty();
        assertThat(new ShapeIndex(Map.of()).at(48.95, 2.45)).isEmpty();
    }

    private static Geometry square(double west, double south, double side) {
        return FACTORY.toGeometry(new Envelope(west, west + side, south, south + side));
    }
}
