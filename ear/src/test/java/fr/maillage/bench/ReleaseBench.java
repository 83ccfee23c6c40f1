package fr.maillage.bench;

import fr.maillage.job.RestClient;
import fr.maillage.testing.Site;
import java.sql.SQLException;
import java.util.Locale;

/**
 * The release of all that residents of a département said, asked for over the REST interface, beside the time that an edition
 * may take (docs/benchmarks.md).
 */
final class ReleaseBench {

    private static final double ALLOWED_MS = 60_000;

    private final Site site;
    private final int statements;

    ReleaseBench(Site site, int statements) {
        this.site = site;
        this.statements = statements;
    }

    /** On a base with statements of {@link DiagnosisSeed}. */
    Result run() throws SQLException {
        site.start();
        RestClient client = new RestClient(site.server());
        long start = System.nanoTime();
        String editions = client.post("/api/v1/diagnosis/editions", "{\"territory\":\"dep:93\"}", 201);
        double took = (System.nanoTime() - start) / 1e6;
        String told = client.get(editions);
        site.stop();
        if (!told.contains("\"number\":1")) {
            throw new IllegalStateException("Not the first edition: " + told);
        }
        return new Result(
                "Release of a département",
                site.database(),
                took,
                ALLOWED_MS,
                1.0,
                "ms",
                String.format(
                        Locale.ROOT,
                        "%d statements of Seine-Saint-Denis, %d themes; over REST, once, beside the minute that it may take",
                        statements,
                        DiagnosisSeed.THEMES));
    }
}
