package fr.maillage.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.place.search.PlaceOverview;
import fr.maillage.place.search.PlaceOverview.Tally;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryShape;
import fr.maillage.territory.TerritoryView;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SmallMapTest {

    @Test
    void each_commune_is_coloured_by_the_share_of_its_records_that_are_up_to_date() {
        PlaceOverview overview = new PlaceOverview(
                List.of(new Tally(1, 3, 0, 3), new Tally(2, 3, 1, 0), new Tally(3, 3, 2, 0), new Tally(4, 1, 1, 0)));

        SmallMap map =
                SmallMap.of(List.of(square(1, 2), square(2, 3), square(3, 4), square(4, 5), square(5, 6)), overview);

        assertThat(map.areas())
                .extracting(SmallMap.Area::level)
                .containsExactly("low", "middle", "high", "high", "none");
        assertThat(map.areas()).extracting(SmallMap.Area::places).containsExactly(3L, 3L, 3L, 1L, 0L);
    }

    @Test
    void the_image_holds_every_corner_however_tall_or_wide_the_territory_is() {
        for (TerritoryShape shape : List.of(box(0, 40, 10, 41), box(0, 40, 0.1, 49))) {
            SmallMap map = SmallMap.of(List.of(shape), new PlaceOverview(List.of()));

            assertThat(map.areas().get(0).path()).matches("M\\d+ \\d+(L\\d+ \\d+)+Z");
            assertThat(map.areas().get(0).path().split("[^0-9]+"))
                    .filteredOn(number -> !number.isEmpty())
                    .allMatch(number -> Integer.parseInt(number) <= SmallMap.WIDTH);
            assertThat(map.height()).isBetween(1L, (long) SmallMap.WIDTH);
        }
    }

    @Test
    void corners_that_fall_together_are_drawn_once_and_nothing_gives_no_image() {
        double[][] ring = {{2, 48}, {2.0000001, 48}, {3, 48}, {3, 49}, {2, 48}};
        TerritoryShape shape = new TerritoryShape(view(1), false, List.of(List.<double[][]>of(ring)));

        SmallMap map = SmallMap.of(List.of(shape), new PlaceOverview(List.of()));

        assertThat(map.areas().get(0).path().chars().filter(c -> c == 'L').count())
                .isEqualTo(3);
        assertThat(SmallMap.of(List.of(), new PlaceOverview(List.of())).areas()).isEmpty();
    }

    private static TerritoryShape square(long id, double west) {
        return new TerritoryShape(view(id), false, List.of(List.<double[][]>of(ring(west, 48, west + 1, 49))));
    }

    private static TerritoryShape box(double west, double south, double east, double north) {
        return new TerritoryShape(view(1), false, List.of(List.<double[][]>of(ring(west, south, east, north))));
    }

    private static double[][] ring(double west, double south, double east, double north) {
        return new double[][] {{west, south}, {east, south}, {east, north}, {west, north}, {west, south}};
    }

    private static TerritoryView view(long id) {
        return new TerritoryView(
                id, new UUID(0, id), TerritoryKind.COMMUNE, "com:" + id, String.valueOf(id), "Commune " + id, null);
    }
}
