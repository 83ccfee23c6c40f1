package fr.maillage.bench;

import fr.maillage.deployment.siting.CoverSets;
import fr.maillage.deployment.siting.CoveringSolver;
import fr.maillage.deployment.siting.SitingEffort;
import fr.maillage.deployment.siting.SitingInstance;
import fr.maillage.deployment.siting.SitingSolution;
import fr.maillage.deployment.siting.Spots;
import fr.maillage.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Siting on published instances, and on one of the size of a département; the reference is the time it may take. */
final class SitingBench {

    private static final int MOST_PAIRS = 16_000_000;

    /** The sphere of the instances with degrees, in metres. */
    private static final double GLOBE = 6_378_100;

    private final List<Result> results = new ArrayList<>();

    /** Points with their demand. */
    private record Published(Spots spots, double[] demand) {}

    List<Result> run() throws IOException {
        for (String[] row : rows("siting/sjc-optima.csv")) {
            solve(row, plane(row[0]), 10);
        }
        for (String[] row : rows("siting/newyork-bronx-best-known.csv")) {
            solve(row, sphere(row[0]), 20);
        }
        for (int p : new int[] {5, 10, 20, 30}) {
            department(p);
        }
        return results;
    }

    private void solve(String[] row, Published published, int seconds) {
        int p = Integer.parseInt(row[3]);
        double best = Double.parseDouble(row[4]);
        measure(row[0] + ", p " + p, published.spots(), published, Double.parseDouble(row[2]), p, seconds, best);
    }

    private void department(int p) {
        Random random = new Random(p);
        double[] demand = random.doubles(600, 1, 3000).map(Math::rint).toArray();
        Published points = new Published(square(random, 600), demand);
        measure("600 points × 5,000 candidates, p " + p, square(random, 5000), points, 1000, p, 2, Double.NaN);
    }

    private static Spots square(Random random, int size) {
        return Spots.plane(
                random.doubles(size, 0, 15_000).toArray(),
                random.doubles(size, 0, 15_000).toArray());
    }

    private void measure(
            String name, Spots candidates, Published points, double radius, int p, int seconds, double best) {
        SitingEffort effort = new SitingEffort(Duration.ofMillis(950L * seconds), 1, Clock.systemUTC(), () -> false);
        CoverSets covers = CoverSets.within(candidates, points.spots(), radius, MOST_PAIRS);
        SitingSolution found =
                new CoveringSolver().solve(new SitingInstance(covers, points.demand(), new int[0], p), effort);
        String listed = Double.isNaN(best) ? "" : String.format(Locale.ROOT, " of %.0f listed", best);
        String conditions = String.format(
                Locale.ROOT, "%s %.0f%s, gap %.3f %%", found.status(), found.objective(), listed, 100 * found.gap());
        results.add(new Result("siting, " + name, "none", found.seconds(), seconds, 1, "s", conditions));
    }

    private static List<String[]> rows(String name) throws IOException {
        return Files.readAllLines(SharedData.file(name)).stream()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
    }

    private static Published plane(String name) throws IOException {
        Path file = SharedData.file("siting/" + name + ".txt");
        double[][] rows = numbers(Files.readAllLines(file).stream().skip(1).toList());
        return new Published(Spots.plane(column(rows, 0), column(rows, 1)), column(rows, 2));
    }

    private static Published sphere(String name) throws IOException {
        List<String> lines = Files.readAllLines(SharedData.file("siting/" + name + ".txt")).stream()
                .map(String::strip)
                .toList();
        int places = lines.indexOf("NODE_COORD_SECTION");
        int people = lines.indexOf("DEMAND_SECTION");
        double[][] spots = numbers(lines.subList(places + 1, people));
        double[][] demand = numbers(lines.subList(people + 1, people + 1 + spots.length));
        return new Published(Spots.sphere(column(spots, 0), column(spots, 1), GLOBE), column(demand, 0));
    }

    private static double[][] numbers(List<String> lines) {
        return lines.stream()
                .map(line -> Arrays.stream(line.trim().split("\\s+"))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double[] column(double[][] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
    }
}
