package fr.maillage.bench;

import fr.maillage.testing.Site;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The orientation's answers among many places, without an account, beside what a resident may wait. */
final class OrientationBench {

    private static final int WARM_UP = 200;
    private static final int ROUNDS = 500;
    private static final double WANTED_MILLISECONDS = 100;

    /** Most places stand where most people live: half of them around Paris. */
    private static final String CROWD =
            "case when mod(g.n, 2) = 0 then 48.6 + mod(g.n * 7919, 5003) / 10006.0 else 43.5 + mod(g.n * 104729, 6007) / 1000.0 end";

    private static final String CROWD_EAST =
            "case when mod(g.n, 2) = 0 then 2.0 + mod(g.n * 15485863, 7001) / 8751.0 else -1.0 + mod(g.n * 32452843, 7919) / 1130.0 end";

    private final Site site;
    private final int places;

    OrientationBench(Site site, int places) {
        this.site = site;
        this.places = places;
    }

    /** On an empty base. */
    List<Result> run() throws Exception {
        site.start().stop();
        seed();
        site.start();
        List<Result> results = new ArrayList<>();
        results.add(measure("Orientation, need and price", "need=demarche&cost=free", false));
        results.add(measure("Orientation, need, price and hours", "need=demarche&cost=free&at=now", false));
        results.add(measure("Orientation, the page of results", "need=demarche&cost=free&at=now", true));
        site.stop();
        return results;
    }

    private Result measure(String name, String query, boolean page) throws Exception {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Random random = new Random(places);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            boolean paris = i % 2 == 0;
            String path = (page ? "/orientation/results.xhtml?" : "/api/v1/orientation?")
                    + query
                    + String.format(
                            Locale.ROOT,
                            "&lat=%.4f&lon=%.4f",
                            paris ? random.nextDouble(48.6, 49.1) : random.nextDouble(43.5, 49.5),
                            paris ? random.nextDouble(2.0, 2.8) : random.nextDouble(-1, 6));
            URI address = site.server().uri(path);
            long start = System.nanoTime();
            HttpResponse<String> answer =
                    http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answers " + answer.statusCode());
            }
            if (i >= WARM_UP) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        return new Result(
                name + ", 95th percentile",
                site.database(),
                Result.percentile(times, 0.95),
                WANTED_MILLISECONDS,
                1,
                "ms",
                String.format(
                        Locale.ROOT,
                        "%d places; %d requests one after the other, median %.1f ms",
                        places,
                        ROUNDS,
                        Result.median(times)));
    }

    private void seed() throws SQLException {
        String numbers = site.postgresql()
                ? "(select cast(n as bigint) as n from generate_series(1, " + places + ") as s(n)) g"
                : "(select cast(x as bigint) as n from system_range(1, " + places + ")) g";
        site.sql(
                "create table bench_commune (r integer primary key, id bigint)",
                "insert into bench_commune select row_number() over (order by id), id from territory"
                        + " where kind = 'COMMUNE'",
                "insert into place (id, uuid, version, source, source_id, name, commune_id, postal_code, address, lat, lon,"
                        + " position_exact, opening_hours, phone, date_maj, search_text, provenance, created_at, updated_at)"
                        + " select 100000000 + g.n, concat('00000000-0000-4000-8000-', lpad(cast(g.n as varchar), 12, '0')), 1,"
                        + " 'Banc', concat('b', g.n), concat('Lieu ', g.n), c.id, '93000', '1 rue de la Paix', "
                        + CROWD + ", " + CROWD_EAST + ", true,"
                        + " case when mod(g.n, 3) = 0 then null when mod(g.n, 3) = 1 then 'Mo-Fr 09:00-12:30,13:30-17:30; PH off'"
                        + " else 'Mo,We 14:00-18:00; Sa 10:00-12:00' end, '+33180059880', cast('2026-01-01' as date),"
                        + " concat('lieu ', g.n), '[]', current_timestamp, current_timestamp"
                        + " from " + numbers + " join bench_commune c on c.r = mod(g.n, 30000) + 1",
                "insert into place_term (place_id, vocabulary, term, rank) select 100000000 + g.n, 'service',"
                        + " case when mod(g.n, 5) < 3 then 'aide-demarches' else 'outils-quotidien' end, 0 from "
                        + numbers,
                "insert into place_term (place_id, vocabulary, term, rank) select 100000000 + g.n, 'fee',"
                        + " case when mod(g.n, 7) = 0 then 'payant' else 'gratuit' end, 0 from " + numbers
                        + " where mod(g.n, 11) <> 0");
    }
}
