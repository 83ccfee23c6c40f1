package fr.maillage.bench;

import fr.maillage.job.RestClient;
import fr.maillage.testing.Site;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The comparison of a département, asked for over the REST interface, beside one query that counts the same by theme, side
 * and nature; in turns, on PostgreSQL, which both can use at a time.
 */
final class SideBySideBench {

    private static final int WARM_UP = 15;
    private static final int ROUNDS = 21;
    private static final Pattern UNITS = Pattern.compile("\"(?:groups|respondents)\"\\s*:\\s*([1-9][0-9]*)");

    private static final String INSIDE = " where s.archived_at is null and s.territory_id in (select c.descendant_id"
            + " from territory_closure c join territory t on t.id = c.ancestor_id where t.code = 'dep:93'"
            + " and c.valid_from <= current_date and (c.valid_to is null or c.valid_to > current_date))";

    private static final String COUNTED = "select coalesce(h.root_id, h.id), s.group_id is null, s.nature,"
            + " count(distinct coalesce(s.group_id, s.respondent_id)) from statement s"
            + " join statement_theme m on m.statement_id = s.id join theme h on h.id = m.theme_id" + INSIDE
            + " and (s.nature = 'proposal' or h.kind <> 'proposal')"
            + " group by coalesce(h.root_id, h.id), s.group_id is null, s.nature";

    private static final String SIDES = "select count(distinct s.group_id) from statement s" + INSIDE
            + " union all select count(distinct s.respondent_id) from statement s" + INSIDE;

    private final Site site;
    private final int statements;

    SideBySideBench(Site site, int statements) {
        this.site = site;
        this.statements = statements;
    }

    /** On an empty base. */
    Result run() throws SQLException {
        site.start().stop();
        DiagnosisSeed.themes(site);
        DiagnosisSeed.statements(site, statements);
        site.start();
        RestClient client = new RestClient(site.server());
        List<Double> product = new ArrayList<>();
        List<Double> written = new ArrayList<>();
        try (Connection connection = site.open()) {
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                long start = System.nanoTime();
                String answer = client.get("/api/v1/diagnosis/side-by-side?territory=dep:93");
                long between = System.nanoTime();
                List<Integer> counted = units(connection, COUNTED);
                long end = System.nanoTime();
                if (round == 0) {
                    counted.addAll(units(connection, SIDES));
                    same(answer, counted);
                } else if (round >= WARM_UP) {
                    product.add((between - start) / 1e6);
                    written.add((end - between) / 1e6);
                }
            }
        }
        site.stop();
        return new Result(
                "Side by side of a département",
                site.database(),
                Result.median(product),
                Result.median(written),
                1.5,
                "ms",
                String.format(
                        Locale.ROOT,
                        "%d statements of Seine-Saint-Denis, %d themes; over REST, in turns with one query; medians of %d",
                        statements,
                        DiagnosisSeed.THEMES,
                        ROUNDS));
    }

    private static void same(String answer, List<Integer> counted) {
        List<Integer> answered = UNITS.matcher(answer)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .sorted()
                .toList();
        if (!answered.equals(counted.stream().sorted().toList())) {
            throw new IllegalStateException("Other counts than " + counted + ": " + answer);
        }
    }

    /** The last column of a query. */
    private static List<Integer> units(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<Integer> units = new ArrayList<>();
            int last = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                units.add(rows.getInt(last));
            }
            return units;
        }
    }
}
