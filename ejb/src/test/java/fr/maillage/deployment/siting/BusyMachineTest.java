package fr.maillage.deployment.siting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.siting.SitingSolution.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A search on a machine that leaves it a part of the time only. */
class BusyMachineTest {

    private static final int POINTS = 2000;
    private static final int SITES = 60;

    /** A clock that goes on by so much each time that it is asked, which is after a number of steps. */
    private record Slow(long[] now, long by) implements InstantSource {

        Slow(long by) {
            this(new long[1], by);
        }

        @Override
        public Instant instant() {
            now[0] += by;
            return Instant.ofEpochMilli(now[0]);
        }
    }

    private static SitingInstance instance() {
        Random random = new Random(3);
        Spots spots = Spots.plane(
                random.doubles(POINTS, 0, 10_000).toArray(),
                random.doubles(POINTS, 0, 10_000).toArray());
        double[] people = random.doubles(POINTS, 1, 99).map(Math::rint).toArray();
        return new SitingInstance(CoverSets.within(spots, spots, 500, 10_000_000), people, new int[0], SITES);
    }

    private static SitingSolution solve(SitingInstance instance, long millisOfEachLook) {
        SitingEffort effort = new SitingEffort(Duration.ofSeconds(20), 1, new Slow(millisOfEachLook), () -> false);
        return new CoveringSolver().solve(instance, effort);
    }

    @Test
    void a_bound_comes_first_so_that_there_is_one_though_time_suffices_for_little() {
        SitingInstance instance = instance();

        SitingSolution found = solve(instance, 400);

        assertThat(found.status()).isEqualTo(Status.FEASIBLE);
        assertThat(found.sites()).hasSize(SITES);
        assertThat(found.gap()).isBetween(0.0, 0.1);
        assertThat(found.bound()).isLessThan(instance.totalDemand());
    }

    @Test
    void where_time_does_not_even_suffice_for_that_no_gap_is_made_up() {
        SitingInstance instance = instance();

        SitingSolution found = solve(instance, 19_000);

        assertThat(found.status()).isEqualTo(Status.UNBOUNDED);
        assertThat(found.sites()).hasSize(SITES);
        assertThat(found.objective()).isPositive();
        assertThat(found.bound()).isBetween(found.objective(), instance.totalDemand());
    }
}
