package fr.maillage.bench;

import fr.maillage.testing.Site;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first page of the list of places as the number of places grows, beside itself among the fewest. */
final class ListBench {

    private static final int ROUNDS = 41;
    private static final int WARM_UP = 150;
    private static final String PROVENANCE =
            "[{\"by\":\"Banc\",\"at\":\"2026-01-01T00:00Z\",\"fields\":[\"name\",\"address\",\"dateMaj\"]}]";
    private static final Pattern STYLE = Pattern.compile("<link[^>]*href=\"([^\"]*maillage\\.css[^\"]*)\"");

    private final Site site;
    private final List<Integer> sizes;

    ListBench(Site site, List<Integer> sizes) {
        this.site = site;
        this.sizes = sizes;
    }

    /** On an empty base; leaves it with the largest number of places. */
    List<Result> run() throws SQLException {
        List<Result> results = new ArrayList<>();
        site.start().stop();
        double smallest = 0;
        int before = 0;
        for (int size : sizes) {
            seed(before, size);
            before = size;
            site.start();
            Visitor visitor = Visitor.administrator(site.server());
            double page = median(visitor, "/place/list.xhtml");
            smallest = smallest == 0 ? page : smallest;
            results.add(new Result(
                    "List of places, first page",
                    site.database(),
                    page,
                    smallest,
                    1.5,
                    "ms",
                    size + " places, beside " + sizes.get(0) + "; median of " + ROUNDS));
            if (size == before && sizes.indexOf(size) == sizes.size() - 1) {
                results.add(new Result(
                        "List of places beside a style sheet",
                        site.database(),
                        page,
                        median(visitor, style(visitor)),
                        0,
                        "ms",
                        size + " places"));
            }
            site.stop();
        }
        return results;
    }

    private static double median(Visitor visitor, String path) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            long start = System.nanoTime();
            visitor.page(path);
            if (i >= WARM_UP) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        return Result.median(times);
    }

    private static String style(Visitor visitor) {
        Matcher matcher = STYLE.matcher(visitor.page("/place/list.xhtml").body());
        if (!matcher.find()) {
            throw new IllegalStateException("The page has no style sheet");
        }
        return matcher.group(1).replace("&amp;", "&");
    }

    private void seed(int from, int to) throws SQLException {
        String numbers = site.postgresql()
                ? "generate_series(" + (from + 1) + ", " + to + ") as g(n)"
                : "(select x as n from system_range(" + (from + 1) + ", " + to + ")) g";
        site.sql(
                "drop table if exists bench_commune",
                "create table bench_commune (r integer primary key, id bigint)",
                // With its key H2 finds a commune; without, it looks through all of them for each place.
                "insert into bench_commune select row_number() over (order by id), id from territory"
                        + " where kind = 'COMMUNE'",
                "insert into place (id, uuid, version, source, source_id, name, commune_id, postal_code, address,"
                        + " position_exact, date_maj, search_text, provenance, created_at, updated_at)"
                        + " select 100000000 + g.n, concat('00000000-0000-4000-8000-', lpad(cast(g.n as varchar), 12, '0')), 1, 'Banc',"
                        + " concat('b', g.n), concat('Lieu ', g.n), c.id, '93000', '1 rue de la Paix', true,"
                        + " case when mod(g.n, 7) = 0 then null else cast('2026-01-01' as date) end,"
                        + " concat('lieu ', lpad(cast(mod(cast(g.n as bigint) * 7919, 1000003) as varchar), 7, '0')), '"
                        + PROVENANCE + "',"
                        + " current_timestamp, current_timestamp"
                        + " from " + numbers + " join bench_commune c on c.r = mod(g.n, 30000) + 1",
                "insert into place_term (place_id, vocabulary, term, rank) select 100000000 + g.n, 'service',"
                        + " 'aide-demarches', 1 from " + numbers);
    }
}
