package fr.maillage.bench;

import fr.maillage.testing.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of places as a workbook, nine terms a place, beside a bare JDBC read of the same columns and the bare writer,
 * given the same cells.
 */
final class ExportBench {

    private static final int ROUNDS = 5;

    /** Eight more than each place has. */
    private static final String TERMS = "insert into place_term (place_id, vocabulary, term, rank)"
            + " select p.id, v.vocabulary, v.code, v.rank from place p cross join vocabulary_term v"
            + " where v.vocabulary = 'service' and v.code in ('outils-quotidien', 'acces-internet-materiel')"
            + " or v.vocabulary = 'public' and v.code in ('jeunes', 'seniors')"
            + " or v.vocabulary = 'fee' and v.code = 'gratuit'"
            + " or v.vocabulary = 'access' and v.code in ('se-presenter', 'telephoner')"
            + " or v.vocabulary = 'assistance' and v.code = 'individuel'";

    /** Columns of a place that the workbook shows, its terms in one text for each list. */
    private static final String READ = "select p.name, p.actor_name, p.pivot, p.parent_structure, p.summary, p.detail,"
            + " p.other_labels, p.postal_code, c.name, c.official_code, p.address, p.address_extra, p.lat, p.lon,"
            + " p.qpv_stated, p.phone, p.emails, p.websites, p.opening_hours, p.appointment_url, p.accessibility_url,"
            + " p.date_maj, p.source, p.source_id, t.service, t.public, t.fee, t.access, t.assistance"
            + " from place p join territory c on c.id = p.commune_id left join (select place_id,"
            + " string_agg(case when vocabulary = 'service' then term end, ',') as service,"
            + " string_agg(case when vocabulary = 'public' then term end, ',') as public,"
            + " string_agg(case when vocabulary = 'fee' then term end, ',') as fee,"
            + " string_agg(case when vocabulary = 'access' then term end, ',') as access,"
            + " string_agg(case when vocabulary = 'assistance' then term end, ',') as assistance"
            + " from place_term group by place_id) t on t.place_id = p.id"
            + " where p.archived_at is null order by p.search_text, p.id";

    private final Site site;

    ExportBench(Site site) {
        this.site = site;
    }

    /** On whatever places the site has. */
    Result run() throws IOException, SQLException {
        site.sql(TERMS);
        site.start();
        Visitor visitor = Visitor.administrator(site.server());
        Path workbook = site.data().resolve("export.xlsx");
        List<Double> product = new ArrayList<>();
        for (int i = 0; i <= ROUNDS; i++) {
            product.add(timed(() -> visitor.download("/place/export.xlsx", workbook)));
        }
        site.stop();
        List<String[]> rows = BareSheet.rows(workbook);
        List<Double> reading = new ArrayList<>();
        List<Double> writing = new ArrayList<>();
        for (int i = 0; i <= ROUNDS; i++) {
            reading.add(timed(this::read));
            writing.add(timed(() -> BareSheet.write(rows, site.data().resolve("bare.xlsx"))));
        }
        double read = Result.median(reading.subList(1, reading.size()));
        double written = Result.median(writing.subList(1, writing.size()));
        return new Result(
                "Workbook of the list of places",
                site.database(),
                Result.median(product.subList(1, product.size())),
                read + written,
                1.5,
                "ms",
                (rows.size() - 1) + " places; reading " + Math.round(read) + ", writing " + Math.round(written)
                        + "; medians of " + ROUNDS + " after a first");
    }

    private interface Step {
        void run() throws IOException, SQLException;
    }

    private static double timed(Step step) throws IOException, SQLException {
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private void read() throws SQLException {
        try (Connection connection = site.open()) {
            BareSheet.read(connection, READ);
        }
    }
}
