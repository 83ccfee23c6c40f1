package fr.maillage.bench;

import fr.maillage.testing.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The funding lines of a département as a workbook, beside a bare JDBC read of the same columns and the bare writer, given
 * the same cells.
 */
final class LineFileBench {

    private static final int ROUNDS = 9;

    private static final String READ =
            "select l.code, a.code, a.title, v.label, c.code, t.code, l.budget_year, l.nature, l.purpose,"
                    + " l.asked, l.granted, l.agreed, l.paid, l.asked_on, l.notified_on, l.paid_on, l.file_number, h.code"
                    + " from funding_line l join plan_action a on a.uuid = l.record_uuid and a.archived_at is null"
                    + " and l.record_type = 'plan.action' join territory h on h.id = a.territory_id"
                    + " join vocabulary_term v on v.vocabulary = 'funder' and v.code = l.funder"
                    + " left join city_contract c on c.id = l.contract_id left join territory t on t.id = l.commune_id"
                    + " where a.territory_id in (select x.descendant_id from territory_closure x join territory d"
                    + " on d.id = x.ancestor_id where d.code = 'dep:93' and x.valid_from <= current_date"
                    + " and (x.valid_to is null or x.valid_to > current_date))"
                    + " order by l.budget_year desc, l.record_uuid desc, l.code desc, l.id desc";

    private final Site site;
    private final int actions;

    LineFileBench(Site site, int actions) {
        this.site = site;
        this.actions = actions;
    }

    private interface Step {
        void run() throws IOException, SQLException;
    }

    /** On an empty base. */
    Result run() throws IOException, SQLException {
        site.start().stop();
        PlanSeed.plan(site, actions);
        site.start();
        Visitor visitor = Visitor.administrator(site.server());
        Path workbook = site.data().resolve("lines.xlsx");
        List<Double> product = new ArrayList<>();
        for (int i = 0; i < 2 * ROUNDS; i++) {
            product.add(timed(() -> visitor.download("/api/v1/funding-lines.xlsx?territory=dep:93", workbook)));
        }
        site.stop();
        List<String[]> rows = BareSheet.rows(workbook);
        List<Double> reading = new ArrayList<>();
        List<Double> writing = new ArrayList<>();
        for (int i = 0; i < 2 * ROUNDS; i++) {
            reading.add(timed(() -> {
                try (Connection connection = site.open()) {
                    BareSheet.read(connection, READ);
                }
            }));
            writing.add(timed(() -> BareSheet.write(rows, site.data().resolve("bare.xlsx"))));
        }
        double read = Result.median(reading.subList(ROUNDS, 2 * ROUNDS));
        double written = Result.median(writing.subList(ROUNDS, 2 * ROUNDS));
        return new Result(
                "Workbook of funding lines",
                site.database(),
                Result.median(product.subList(ROUNDS, 2 * ROUNDS)),
                read + written,
                1.5,
                "ms",
                (rows.size() - 1) + " lines; reading " + Math.round(read) + ", writing " + Math.round(written)
                        + "; medians of " + ROUNDS + " after as many");
    }

    private static double timed(Step step) throws IOException, SQLException {
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
