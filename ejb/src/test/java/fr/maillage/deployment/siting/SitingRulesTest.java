package fr.maillage.deployment.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.deployment.siting.SitingRequest.Spot;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SitingRulesTest {

    private static final List<Spot> TWO = List.of(point(0, 0, 5), point(100, 0, 7));

    private static Spot point(double x, double y, double demand) {
        return new Spot(x, y, null, null, demand);
    }

    private static Spot degrees(Double lat, Double lon) {
        return new Spot(null, null, lat, lon, 1.0);
    }

    private static SitingRequest points(List<Spot> points) {
        return new SitingRequest(points, null, null, null, 500.0, 1, 5.0);
    }

    private static SitingRequest with(List<Integer> fixed, Double radius, Integer p, Double seconds) {
        return new SitingRequest(TWO, null, null, fixed, radius, p, seconds);
    }

    private static List<String> refused(SitingRequest request) {
        Problem problem = catchThrowableOfType(Problem.class, () -> SitingRules.task(request));
        assertThat(problem).isNotNull();
        return problem.violations().stream().map(SitingRulesTest::told).toList();
    }

    private static String told(Violation violation) {
        return violation.field() + " " + violation.rule();
    }

    @Test
    void every_point_is_a_candidate_where_none_are_named() {
        SitingTask task = SitingRules.task(points(TWO));

        assertThat(task.names()).containsExactly(0, 1);
        assertThat(task.candidates().size()).isEqualTo(2);
        assertThat(task.demand()).containsExactly(5, 7);
    }

    @Test
    void candidates_may_be_numbers_of_points_and_fixed_points_are_among_them() {
        SitingTask task = SitingRules.task(new SitingRequest(TWO, null, List.of(1), List.of(0), 500.0, 1, null));

        assertThat(task.names()).containsExactly(0, 1);
        assertThat(task.fixed()).containsExactly(0);
        assertThat(task.limit()).hasSeconds(10);
    }

    @Test
    void how_many_is_between_what_is_fixed_and_what_there_is() {
        assertThat(refused(with(null, 500.0, 3, 5.0))).containsExactly("p deployment-siting-above");
        assertThat(refused(with(List.of(0, 1), 500.0, 1, 5.0))).containsExactly("p deployment-siting-below");
        assertThat(refused(with(null, 500.0, 0, 5.0))).containsExactly("p deployment-siting-none");
        assertThat(refused(with(null, 500.0, null, 5.0))).containsExactly("p required");
    }

    @Test
    void fixed_sites_exist_and_are_named_once() {
        assertThat(refused(with(List.of(2), 500.0, 1, 5.0))).containsExactly("fixed[0] deployment-siting-index");
        assertThat(refused(with(List.of(-1), 500.0, 1, 5.0))).containsExactly("fixed[0] deployment-siting-index");
        assertThat(refused(with(List.of(0, 0), 500.0, 1, 5.0))).containsExactly("fixed[1] deployment-siting-twice");
    }

    @Test
    void the_radius_is_a_number_above_zero_and_the_time_from_one_to_sixty() {
        for (Double radius : new Double[] {0.0, -5.0, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThat(refused(with(null, radius, 1, 5.0))).containsExactly("radius deployment-siting-radius");
        }
        assertThat(refused(with(null, null, 1, 5.0))).containsExactly("radius required");
        for (Double seconds : new Double[] {0.0, 60.5, Double.NaN}) {
            assertThat(refused(with(null, 500.0, 1, seconds)))
                    .containsExactly("timeLimitSeconds deployment-siting-time");
        }
    }

    @Test
    void each_point_has_a_demand_and_some_point_more_than_none() {
        assertThat(refused(points(List.of(point(0, 0, 0), point(1, 1, 0)))))
                .containsExactly("points deployment-siting-no-demand");
        assertThat(refused(points(List.of(new Spot(0.0, 0.0, null, null, null)))))
                .containsExactly("points[0].demand required");
        assertThat(refused(points(List.of(point(0, 0, -1), point(0, 0, Double.NaN)))))
                .containsExactly(
                        "points[0].demand deployment-siting-demand", "points[1].demand deployment-siting-demand");
    }

    @Test
    void coordinates_are_complete_finite_and_of_one_kind() {
        assertThat(refused(points(List.of(degrees(null, null)))))
                .containsExactly("points[0] deployment-siting-coordinates");
        assertThat(refused(points(List.of(degrees(48.0, null)))))
                .containsExactly("points[0].lon deployment-siting-coordinates");
        assertThat(refused(points(List.of(degrees(91.0, 2.0)))))
                .containsExactly("points[0].lat deployment-siting-coordinate");
        assertThat(refused(points(List.of(point(Double.NaN, 0, 1), point(0, Double.POSITIVE_INFINITY, 1)))))
                .containsExactly(
                        "points[0].x deployment-siting-coordinate", "points[1].y deployment-siting-coordinate");
        assertThat(refused(points(List.of(point(0, 0, 1), degrees(48.0, 2.0)))))
                .containsExactly("points[1] deployment-siting-mixed");
        assertThat(refused(points(List.of(new Spot(0.0, 0.0, 48.0, 2.0, 1.0)))))
                .containsExactly("points[0] deployment-siting-mixed");
        assertThat(refused(new SitingRequest(TWO, List.of(degrees(48.0, 2.0)), null, null, 500.0, 1, 5.0)))
                .containsExactly("candidates[0] deployment-siting-mixed");
    }

    @Test
    void lists_are_neither_empty_nor_too_long_and_the_first_faults_are_told() {
        assertThat(refused(points(null))).containsExactly("points required");
        assertThat(refused(points(List.of()))).containsExactly("points required");
        assertThat(refused(points(Collections.nCopies(20_001, point(0, 0, 1)))))
                .containsExactly("points deployment-siting-many");
        List<Spot> nothing = new ArrayList<>(Collections.nCopies(50, null));
        assertThat(refused(points(nothing))).hasSize(20).startsWith("points[0] required");
    }
}
