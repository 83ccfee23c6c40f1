package fr.maillage.deployment.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Distance at which people live from help, as the crow flies and with detours. */
class StraightTravelTest {

    private static final double METRES_PER_DEGREE = Math.toRadians(1) * StraightTravel.EARTH;
    private static final double MERIDIAN = 2.5;

    private static HelpSite site(String code, double metresNorth, String hours) {
        return new HelpSite(
                code,
                code,
                "com:93047",
                48.9 + metresNorth / METRES_PER_DEGREE,
                MERIDIAN,
                new BigDecimal(hours),
                List.of());
    }

    private static Reach from(List<HelpSite> sites, double detour, double radius) {
        return new StraightTravel(sites, detour).from(48.9, MERIDIAN, radius);
    }

    @Test
    void the_nearest_site_is_told_with_the_hours_of_all_within_the_radius() {
        Reach reach = from(List.of(site("far", 1500, "7"), site("near", -400, "3"), site("next", 900, "2.5")), 1, 1000);
        assertThat(reach.nearest()).isEqualTo("near");
        assertThat(reach.metres()).isCloseTo(400, within(0.01));
        assertThat(reach.hoursWithin()).isEqualByComparingTo("5.5");
        assertThat(reach.within(1000)).isTrue();
        assertThat(reach.within(399)).isFalse();
    }

    @Test
    void a_detour_makes_ways_longer_and_reach_shorter() {
        Reach reach = from(List.of(site("near", 800, "3")), 1.3, 1000);
        assertThat(reach.metres()).isCloseTo(1040, within(0.01));
        assertThat(reach.hoursWithin()).isEqualByComparingTo("0");
        assertThat(reach.within(1000)).isFalse();
    }

    @Test
    void a_site_on_the_spot_is_no_way_off() {
        Reach reach = from(List.of(site("here", 0, "3"), site("there", 10, "3")), 1, 1);
        assertThat(reach.metres()).isZero();
        assertThat(reach.hoursWithin()).isEqualByComparingTo("3");
    }

    @Test
    void without_any_site_nothing_is_near() {
        assertThat(from(List.of(), 1, 1000)).isEqualTo(Reach.NONE);
        assertThat(Reach.NONE.within(CoverageQuery.MAX_RADIUS)).isFalse();
    }

    @Test
    void ways_of_a_great_circle_agree_with_the_haversine_formula() {
        Reach reach = new StraightTravel(
                        List.of(new HelpSite("Lyon", "Lyon", "com:69123", 45.7640, 4.8357, BigDecimal.ONE, List.of())),
                        1)
                .from(48.8566, 2.3522, 1);
        double north = Math.sin(Math.toRadians(45.7640 - 48.8566) / 2);
        double east = Math.sin(Math.toRadians(4.8357 - 2.3522) / 2);
        double a = north * north + Math.cos(Math.toRadians(48.8566)) * Math.cos(Math.toRadians(45.7640)) * east * east;
        assertThat(reach.metres()).isCloseTo(2 * StraightTravel.EARTH * Math.asin(Math.sqrt(a)), within(0.01));
    }
}
