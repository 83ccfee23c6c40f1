package fr.maillage.orientation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class GreatCircleTest {

    @Test
    void a_degree_of_latitude_is_a_hundred_and_eleven_kilometres() {
        assertThat(GreatCircle.metres(48, 2, 49, 2)).isCloseTo(111_195, within(5.0));
    }

    @Test
    void paris_and_marseille_are_six_hundred_and_sixty_kilometres_apart() {
        assertThat(GreatCircle.metres(48.8566, 2.3522, 43.2965, 5.3698)).isCloseTo(660_500, within(1_000.0));
    }

    @Property
    void what_lies_in_the_circle_lies_in_its_box(
            @ForAll @DoubleRange(min = -60, max = 60) double lat,
            @ForAll @DoubleRange(min = -60, max = 60) double lon,
            @ForAll @DoubleRange(min = -1, max = 1) double north,
            @ForAll @DoubleRange(min = -1, max = 1) double east,
            @ForAll @DoubleRange(min = 0.1, max = 60) double kilometres) {
        GreatCircle.Box box = GreatCircle.box(lat, lon, kilometres);
        double otherLat = lat + north;
        double otherLon = lon + east;
        boolean inCircle = GreatCircle.metres(lat, lon, otherLat, otherLon) < kilometres * 1000;
        boolean inBox =
                otherLat >= box.south() && otherLat <= box.north() && otherLon >= box.west() && otherLon <= box.east();

        assertThat(inBox || !inCircle).isTrue();
    }

    @Test
    void near_a_pole_the_box_goes_all_around() {
        assertThat(GreatCircle.box(89.9, 0, 60).east()).isEqualTo(180);
    }
}
