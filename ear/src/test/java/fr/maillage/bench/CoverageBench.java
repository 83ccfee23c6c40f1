package fr.maillage.bench;

import fr.maillage.job.RestClient;
import fr.maillage.testing.ProductServer;
import fr.maillage.testing.SharedData;
import fr.maillage.testing.Site;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who has help within reach: as many points as Île-de-France has IRIS beside the permanences of the national file, over
 * REST; the reference is the second that it may take.
 */
final class CoverageBench {

    private static final int WARM_UP = 5;
    private static final int ROUNDS = 11;
    private static final int SECOND = 1000;

    private final Site site;
    private final int points;

    CoverageBench(Site site, int points) {
        this.site = site;
        this.points = points;
    }

    /** On an empty base. */
    Result run() throws SQLException, IOException {
        site.start();
        RestClient client = new RestClient(site.server());
        String run = client.upload(SharedData.file("places/permanences-france-2022-12.json"), "cnfs-permanences");
        ProductServer.await(
                "the import",
                Duration.ofMinutes(10),
                () -> Set.of("COMPLETED", "FAILED", "STOPPED").contains(client.status(run)));
        long places = client.number(run, "created");
        site.stop();
        site.sql("insert into coverage_point (id, territory_id, code, latitude, longitude, population) select g.n,"
                + " (select id from territory where code = 'dep:93'), concat('B', g.n),"
                + " 48.1 + mod(g.n * 7919, 10000) / 10000.0, 1.8 + mod(g.n * 104729, 10000) / 7000.0, 2000"
                + " from " + DiagnosisSeed.numbers(site, points));
        site.start();
        RestClient reader = new RestClient(site.server());
        List<Double> measured = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long start = System.nanoTime();
            reader.get("/api/v1/coverage?territory=dep:93&radius=1000");
            if (round >= WARM_UP) {
                measured.add((System.nanoTime() - start) / 1e6);
            }
        }
        site.stop();
        return new Result(
                "Coverage of a region, over REST",
                site.postgresql() ? "postgresql" : "h2",
                Result.median(measured),
                SECOND,
                1,
                "ms",
                points + " points, places of " + places + " permanences; the reference is a second");
    }
}
