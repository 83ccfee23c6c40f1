package fr.maillage.deployment.siting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.siting.SitingSolution.Status;
import fr.maillage.importing.RealFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoveringSolverTest {

    private static final int MANY = 1_000_000;

    /** Three villages on a road: one reaches from the middle of each to its ends. */
    private static final double[] ROAD = {0, 400, 850, 2000, 2300, 2600, 5000, 5200};

    private static final double[] PEOPLE = {100, 50, 80, 120, 60, 90, 200, 10};

    private static SitingSolution solve(SitingInstance instance, int seconds) {
        SitingEffort effort = new SitingEffort(Duration.ofSeconds(seconds), 1, Clock.systemUTC(), () -> false);
        return new CoveringSolver().solve(instance, effort);
    }

    private static SitingInstance road(int p, int... fixed) {
        Spots spots = Spots.plane(ROAD, new double[ROAD.length]);
        return new SitingInstance(CoverSets.within(spots, spots, 500, MANY), PEOPLE, fixed, p);
    }

    @Test
    void of_equal_sites_the_first_is_chosen_and_the_other_is_its_runner_up() {
        SitingSolution three = solve(road(3), 5);

        assertThat(three.status()).isEqualTo(Status.OPTIMAL);
        assertThat(three.sites()).containsExactly(1, 4, 6);
        assertThat(three.objective()).isEqualTo(710);
        assertThat(three.bound()).isEqualTo(710);
        assertThat(three.gap()).isZero();
        assertThat(three.roles())
                .containsExactly(
                        new SitingSolution.Role(4, false, 270, 270, 3, 620.0),
                        new SitingSolution.Role(1, false, 230, 230, 0, 630.0),
                        new SitingSolution.Role(6, false, 210, 210, 7, 710.0));
        assertThat(three.curve()).extracting(SitingSolution.Step::covered).containsExactly(270.0, 500.0, 710.0);
    }

    @Test
    void what_comes_next_is_told_beyond_the_choice() {
        assertThat(solve(road(1), 5).curve())
                .containsExactly(
                        new SitingSolution.Step(1, 4, true, 270, 270),
                        new SitingSolution.Step(2, 1, false, 230, 500),
                        new SitingSolution.Step(3, 6, false, 210, 710));
    }

    @Test
    void a_fixed_site_stays_and_comes_first() {
        SitingSolution two = solve(road(2, 7), 5);

        assertThat(two.sites()).containsExactly(4, 7);
        assertThat(two.objective()).isEqualTo(480);
        assertThat(two.status()).isEqualTo(Status.OPTIMAL);
        assertThat(two.roles().get(0)).isEqualTo(new SitingSolution.Role(7, true, 210, 210, null, null));
    }

    @Test
    void what_the_fixed_sites_cover_anyway_leaves_nothing_to_search() {
        SitingSolution all = solve(road(5, 1, 4, 6), 5);

        assertThat(all.objective()).isEqualTo(710);
        assertThat(all.status()).isEqualTo(Status.OPTIMAL);
        assertThat(all.sites()).hasSize(5).contains(1, 4, 6);
    }

    @Test
    void points_at_one_spot_are_one() {
        Spots spots = Spots.plane(new double[4], new double[4]);
        SitingInstance instance =
                new SitingInstance(CoverSets.within(spots, spots, 1, MANY), new double[] {1, 2, 3, 4}, new int[0], 2);

        assertThat(solve(instance, 1).sites()).containsExactly(0, 1);
        assertThat(solve(instance, 1).objective()).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void nothing_covers_more_on_small_instances_at_random(long seed) {
        Random random = new Random(seed);
        int points = 10 + random.nextInt(30);
        int candidates = 4 + random.nextInt(9);
        boolean whole = random.nextBoolean();
        double[] demand =
                random.doubles(points, 0, 50).map(d -> whole ? Math.rint(d) : d).toArray();
        Spots where = spots(random, candidates);
        CoverSets covers = CoverSets.within(where, spots(random, points), 150 + random.nextInt(300), MANY);
        int p = 1 + random.nextInt(candidates);
        int[] fixed = random.nextBoolean() ? new int[0] : new int[] {random.nextInt(candidates)};
        SitingInstance instance = new SitingInstance(covers, demand, fixed, p);

        SitingSolution found = solve(instance, 2);

        assertThat(found.status()).isEqualTo(Status.OPTIMAL);
        assertThat(found.sites()).hasSize(p).doesNotHaveDuplicates();
        assertThat(found.objective())
                .isCloseTo(best(instance), org.assertj.core.api.Assertions.within(1e-6 * instance.totalDemand()));
        assertThat(found.bound()).isBetween(found.objective(), Math.nextUp(instance.totalDemand()));
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
                .mapToDouble(instance::covered)
                .max()
                .orElseThrow();
    }

    @Test
    void the_same_instance_gets_the_same_answer_and_a_cancelled_search_says_what_it_has() {
        Random random = new Random(7);
        Spots spots = spots(random, 400);
        double[] demand = random.doubles(400, 0, 50).map(Math::rint).toArray();
        SitingInstance instance = new SitingInstance(CoverSets.within(spots, spots, 60, MANY), demand, new int[0], 25);
        SitingEffort cancelled = new SitingEffort(Duration.ofSeconds(5), 1, Clock.systemUTC(), () -> true);

        SitingSolution first = solve(instance, 5);
        SitingSolution cut = new CoveringSolver().solve(instance, cancelled);

        assertThat(solve(instance, 5).sites()).isEqualTo(first.sites());
        assertThat(cut.sites()).hasSize(25);
        assertThat(cut.objective()).isLessThanOrEqualTo(first.objective());
        assertThat(cut.bound()).isGreaterThanOrEqualTo(first.objective());
    }

    @ParameterizedTest
    @CsvSource({"1, 5461", "2, 8790", "3, 11604", "4, 12106", "5, 12152"})
    void the_optimum_that_is_listed_is_proven(int p, double optimum) throws IOException {
        Path file = RealFiles.file("siting/SJC324.txt");
        List<double[]> rows = Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> Arrays.stream(line.trim().split("\\s+"))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
        Spots spots = Spots.plane(column(rows, 0), column(rows, 1));
        SitingInstance instance =
                new SitingInstance(CoverSets.within(spots, spots, 800, MANY), column(rows, 2), new int[0], p);

        SitingSolution found = solve(instance, 10);

        assertThat(found.objective()).isEqualTo(optimum);
        assertThat(found.status()).isEqualTo(Status.OPTIMAL);
        assertThat(found.sites()).hasSize(p);
    }

    private static double[] column(List<double[]> rows, int column) {
        return rows.stream().mapToDouble(row -> row[column]).toArray();
    }

    @Test
    void on_a_sphere_one_reaches_along_the_great_circle() {
        double degree = Spots.EARTH * Math.PI / 180;
        Spots spots = Spots.sphere(new double[] {48, 49, 48}, new double[] {2, 2, 3}, Spots.EARTH);

        CoverSets near = CoverSets.within(spots, spots, 0.999 * degree, MANY);
        CoverSets far = CoverSets.within(spots, spots, 1.001 * degree, MANY);

        assertThat(near.size(0)).isEqualTo(2);
        assertThat(near.at(near.from(0) + 1)).isEqualTo(2);
        assertThat(far.size(0)).isEqualTo(3);
        assertThat(CoverSets.within(spots, spots, 1e12, 8)).isNull();
        assertThat(CoverSets.within(spots, spots, 1e12, 9).pairs()).isEqualTo(9);
    }
}
