package fr.maillage.deployment.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.maillage.deployment.siting.SitingSolution.Status;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** At least one site in each of some areas, and what is told where time does not suffice to look at everything. */
class EquityTest {

    private static final int MANY = 1_000_000;

    private static SitingSolution solve(SitingInstance instance) {
        return new CoveringSolver()
                .solve(instance, new SitingEffort(Duration.ofSeconds(2), 1, Clock.systemUTC(), () -> false));
    }

    @Test
    void a_small_town_gets_its_site_although_a_large_one_would_use_two() {
        Spots spots = Spots.plane(new double[] {0, 1000, 5000}, new double[3]);
        CoverSets covers = CoverSets.within(spots, spots, 100, MANY);
        double[] people = {900, 800, 10};

        assertThat(solve(new SitingInstance(covers, people, new int[0], 2)).sites())
                .containsExactly(0, 1);

        SitingSolution fair =
                solve(new SitingInstance(covers, people, new int[0], 2, List.of(new int[] {0, 1}, new int[] {2})));

        assertThat(fair.sites()).containsExactly(0, 2);
        assertThat(fair.objective()).isEqualTo(910);
        assertThat(fair.bound()).isEqualTo(910);
        assertThat(fair.status()).isEqualTo(Status.OPTIMAL);
        assertThat(fair.roles())
                .containsExactlyInAnyOrder(
                        new SitingSolution.Role(0, false, 900, 900, 1, 810.0),
                        new SitingSolution.Role(2, false, 10, 10, 1, 1700.0));
        assertThat(fair.curve()).extracting(SitingSolution.Step::covered).containsExactly(900.0, 910.0, 1710.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void nothing_with_a_site_in_each_area_covers_more_on_small_instances_at_random(long seed) {
        Random random = new Random(seed);
        int candidates = 5 + random.nextInt(8);
        int areas = 1 + random.nextInt(4);
        boolean whole = random.nextBoolean();
        double[] demand = random.doubles(10 + random.nextInt(30), 0, 50)
                .map(d -> whole ? Math.rint(d) : d)
                .toArray();
        Spots points = spots(random, demand.length);
        CoverSets covers = CoverSets.within(spots(random, candidates), points, 150 + random.nextInt(300), MANY);
        int p = Math.min(candidates, areas + 1 + random.nextInt(candidates - areas));
        int[] fixed = random.nextBoolean() ? new int[0] : new int[] {random.nextInt(candidates)};
        List<int[]> parts = new ArrayList<>();
        for (int area = 0; area < areas; area++) {
            int own = area;
            parts.add(IntStream.range(0, candidates)
                    .filter(i -> i % (areas + 1) == own)
                    .toArray());
        }
        SitingInstance instance = new SitingInstance(covers, demand, fixed, p, parts);

        SitingSolution found = solve(instance);

        int[] sites = found.sites().stream().mapToInt(Integer::intValue).toArray();
        assertThat(Equity.missing(parts, sites)).isZero();
        assertThat(found.status()).isEqualTo(Status.OPTIMAL);
        assertThat(found.objective()).isCloseTo(best(instance), within(1e-5 * instance.totalDemand()));
        assertThat(found.bound()).isBetween(found.objective(), Math.nextUp(instance.totalDemand()));
        assertThat(found.roles()).allSatisfy(role -> assertThat(role.adds()).isBetween(0.0, instance.totalDemand()));
    }

    private static Spots spots(Random random, int size) {
        return Spots.plane(
                random.doubles(size, 0, 1000).toArray(),
                random.doubles(size, 0, 1000).toArray());
    }

    /** By trying all. */
    private static double best(SitingInstance instance) {
        int candidates = instance.covers().candidates();
        return IntStream.range(0, 1 << candidates)
                .filter(choice -> Integer.bitCount(choice) == instance.p())
                .filter(choice -> Arrays.stream(instance.fixed()).allMatch(site -> (choice >> site & 1) == 1))
                .mapToObj(choice -> IntStream.range(0, candidates)
                        .filter(site -> (choice >> site & 1) == 1)
                        .toArray())
                .filter(sites -> Equity.missing(instance.areas(), sites) == 0)
                .mapToDouble(instance::covered)
                .max()
                .orElseThrow();
    }

    @Test
    void candidates_that_time_does_not_suffice_for_cover_nothing_and_the_bound_is_all_people() {
        Random random = new Random(3);
        Spots spots = spots(random, 2000);
        double[] demand = random.doubles(2000, 1, 50).map(Math::rint).toArray();
        SitingEffort effort = new SitingEffort(Duration.ofSeconds(2), 1, new Ticking(), () -> false);

        CoverSets covers = CoverSets.within(spots, spots, 300, 100 * MANY, new int[] {1999}, effort);
        SitingInstance instance = new SitingInstance(covers, demand, new int[] {1999}, 5);
        SitingSolution found = new CoveringSolver().solve(instance, effort);

        assertThat(covers.whole()).isFalse();
        assertThat(covers.size(1999)).as("what is fixed comes first").isPositive();
        assertThat(found.status()).isEqualTo(Status.UNBOUNDED);
        assertThat(found.sites()).hasSize(5).contains(1999);
        assertThat(found.bound()).isEqualTo(instance.totalDemand());
        assertThat(found.objective()).isPositive();
    }

    /** A clock that goes on by 50 ms each time that it is asked. */
    private static final class Ticking implements InstantSource {

        private long now;

        @Override
        public Instant instant() {
            now += 50;
            return Instant.ofEpochMilli(now);
        }
    }
}
