package fr.maillage.bench;

import fr.maillage.testing.Site;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The calendar of a year, as a table and as one of its months, beside the first page of the list of gatherings; in turns. */
final class CalendarBench {

    private static final int WARM_UP = 15;
    private static final int ROUNDS = 21;
    private static final int DAYS = 365;
    private static final String NOW = "current_timestamp";
    private static final String DEPARTEMENT = "(select id from territory where code = 'dep:93')";
    private static final String LIST = "/committee/gathering/list.xhtml?territory=dep:93";
    private static final String YEAR = "/committee/calendar/index.xhtml?territory=dep:93&from=2031-01-01&to=2031-12-31";
    private static final String MONTH = "/committee/calendar/index.xhtml?territory=dep:93&month=2031-06";

    private final Site site;
    private final int entries;

    CalendarBench(Site site, int entries) {
        this.site = site;
        this.entries = entries;
    }

    /** On an empty base. */
    List<Result> run() throws SQLException {
        site.start().stop();
        site.sql(
                "insert into body (id, uuid, version, name, name_key, kind, territory_id, search_text, created_at, updated_at)"
                        + " values (" + DiagnosisSeed.KEYS + ", '00000000-0000-4000-8000-000000000031', 1, 'Banc',"
                        + " 'banc', 'committee', " + DEPARTEMENT + ", 'banc', " + NOW + ", " + NOW + ")",
                "insert into gathering (id, uuid, version, body_id, territory_id, title, held_on, starts_at, ends_at, mode,"
                        + " search_text, created_at, updated_at) select " + DiagnosisSeed.KEYS + " + g.n, "
                        + DiagnosisSeed.uuid() + ", 1, " + DiagnosisSeed.KEYS + ", " + DEPARTEMENT
                        + ", concat('Séance ', g.n), date '2031-01-01' + cast(mod(g.n, " + DAYS
                        + ") as integer), '14:00', '16:00', 'online', concat('seance ', g.n), " + NOW + ", " + NOW
                        + " from " + DiagnosisSeed.numbers(site, entries));
        site.start();
        Visitor visitor = Visitor.administrator(site.server());
        List<Result> results = List.of(
                result(visitor, "Calendar of a year beside the list of gatherings", YEAR),
                result(visitor, "Calendar of a month beside the list of gatherings", MONTH));
        site.stop();
        return results;
    }

    private Result result(Visitor visitor, String name, String page) {
        List<Double> measured = new ArrayList<>();
        List<Double> beside = new ArrayList<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long start = System.nanoTime();
            visitor.page(page);
            long between = System.nanoTime();
            visitor.page(LIST);
            long end = System.nanoTime();
            if (round >= WARM_UP) {
                measured.add((between - start) / 1e6);
                beside.add((end - between) / 1e6);
            }
        }
        return new Result(
                name,
                site.database(),
                Result.median(measured),
                Result.median(beside),
                0,
                "ms",
                entries + " entries a year; in turns, medians of " + ROUNDS);
    }
}
