package fr.maillage.bench;

import fr.maillage.job.RestClient;
import fr.maillage.testing.Site;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/**
 * The search for duplicates as the number of places grows, beside a growth in step with it, and beside the half minute
 * that it may take. Made-up places in the communes of Île-de-France; one in five is a second record of another,
 * spelt otherwise and without a position; one in fifty has the telephone of one head office. Communes have no centre in a
 * fresh base: either all positions lie within one neighbourhood, the worst that the keys by position can meet, or each
 * commune has a made-up one somewhere in Île-de-France.
 */
final class DuplicateBench {

    private static final double MOST_MILLIS = 30_000;
    private static final int BATCH = 1000;
    private static final int ONE_IN_DOUBLED = 5;
    private static final double SOUTH = 48.15;
    private static final double HEIGHT = 1.05;
    private static final double WEST = 1.5;
    private static final double WIDTH = 2.0;
    private static final List<String> KINDS = List.of(
            "Médiathèque",
            "Centre social",
            "Maison de quartier",
            "Espace",
            "Mairie annexe",
            "Association",
            "Tiers-lieu");
    private static final List<String> FIRST_NAMES = List.of(
            "Louise",
            "Jean",
            "Marie",
            "Aimé",
            "Simone",
            "Victor",
            "Rosa",
            "Émile",
            "Nelson",
            "Olympe",
            "Paul",
            "Lucie",
            "Albert",
            "Germaine",
            "Arthur",
            "Joséphine");
    private static final List<String> LAST_NAMES = List.of(
            "Michel",
            "Jaurès",
            "Curie",
            "Césaire",
            "Veil",
            "Hugo",
            "Parks",
            "Zola",
            "Mandela",
            "Gouges",
            "Éluard",
            "Aubrac",
            "Camus",
            "Tillion",
            "Rimbaud",
            "Baker",
            "Prévert",
            "Signoret",
            "Brassens",
            "Triolet");
    private static final List<String> WAYS = List.of("rue", "avenue", "boulevard", "place", "allée");

    private final Site site;
    private final List<Integer> sizes;
    private final boolean spread;

    DuplicateBench(Site site, List<Integer> sizes, boolean spread) {
        this.site = site;
        this.sizes = sizes;
        this.spread = spread;
    }

    private record Made(String name, String address, long commune, String postalCode, double lat, double lon) {}

    /** On an empty base. */
    List<Result> run() throws SQLException {
        List<Result> results = new ArrayList<>();
        site.start().stop();
        double smallest = 0;
        int before = 0;
        for (int size : sizes) {
            seed(before, size);
            before = size;
            site.start();
            RestClient client = new RestClient(site.server());
            // The second run is measured: the first one's server is cold.
            String run = search(client);
            run = search(client);
            site.stop();
            try (Connection connection = site.open()) {
                double took = ImportBench.jobMillis(connection, run);
                smallest = smallest == 0 ? took : smallest;
                String conditions = size + " places, "
                        + count(
                                connection,
                                "select pair_count from duplicate_search where run_uuid = '" + ImportBench.uuid(run)
                                        + "'")
                        + " pairs compared, "
                        + count(connection, "select count(*) from duplicate_candidate") + " shown";
                results.add(
                        result(took, smallest * size / sizes.get(0), 1.5, conditions + "; beside a growth in step"));
                if (size == sizes.get(sizes.size() - 1)) {
                    results.add(result(took, MOST_MILLIS, 1, conditions));
                }
            }
        }
        return results;
    }

    private static String search(RestClient client) {
        String run = client.start("{\"job\":\"duplicate-search\"}");
        ImportBench.await(client, run);
        return run;
    }

    private Result result(double took, double reference, double target, String conditions) {
        String name = "Search for duplicates, " + (spread ? "all over Île-de-France" : "in one neighbourhood");
        return new Result(name, site.database(), took, reference, target, "ms", conditions);
    }

    private void seed(int from, int to) throws SQLException {
        try (Connection connection = site.open()) {
            connection.setAutoCommit(false);
            insert(connection, from, to, communes(connection));
            connection.commit();
        }
        site.sql("analyze");
    }

    private static List<Made> communes(Connection connection) throws SQLException {
        List<Made> communes = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select t.id, min(p.postal_code), max(t.centre_lat),"
                        + " max(t.centre_lon) from territory t join commune_postal_code p on p.commune_id = t.id"
                        + " where t.kind = 'COMMUNE' and substring(t.official_code from 1 for 2) in"
                        + " ('75', '77', '78', '91', '92', '93', '94', '95') group by t.id order by t.id")) {
            while (rows.next()) {
                communes.add(
                        new Made(null, null, rows.getLong(1), rows.getString(2), rows.getDouble(3), rows.getDouble(4)));
            }
        }
        return communes;
    }

    private void insert(Connection connection, int from, int to, List<Made> communes) throws SQLException {
        Random random = new Random(to);
        List<Made> made = new ArrayList<>();
        OffsetDateTime now = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into place (id, uuid, version, source, source_id, name, commune_id, postal_code, address, lat, lon,"
                        + " position_exact, phone, search_text, provenance, created_at, updated_at)"
                        + " values (?, ?, 1, 'Banc', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]', ?, ?)")) {
            for (int i = from + 1; i <= to; i++) {
                boolean second = i % ONE_IN_DOUBLED == 0 && !made.isEmpty();
                Made place = second ? again(made.get(random.nextInt(made.size()))) : fresh(random, communes);
                if (!second) {
                    made.add(place);
                }
                boolean located = !second && random.nextInt(10) > 0;
                insert.setLong(1, 1_000_000L + i);
                insert.setString(
                        2,
                        UUID.nameUUIDFromBytes(("bench" + i).getBytes(StandardCharsets.UTF_8))
                                .toString());
                insert.setString(3, String.valueOf(i));
                insert.setString(4, place.name());
                insert.setLong(5, place.commune());
                insert.setString(6, place.postalCode());
                insert.setString(7, place.address());
                insert.setObject(8, located ? place.lat() : null, Types.DOUBLE);
                insert.setObject(9, located ? place.lon() : null, Types.DOUBLE);
                insert.setBoolean(10, located);
                insert.setString(11, i % 50 == 0 ? "+33100000000" : null);
                insert.setString(12, place.name().toLowerCase(Locale.ROOT));
                insert.setObject(13, now);
                insert.setObject(14, now);
                insert.addBatch();
                if (i % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private Made fresh(Random random, List<Made> communes) {
        Made commune = communes.get(random.nextInt(communes.size()));
        String name = any(random, KINDS) + " " + any(random, FIRST_NAMES) + " " + any(random, LAST_NAMES);
        String street = any(random, WAYS) + " " + any(random, FIRST_NAMES) + " " + any(random, LAST_NAMES);
        return new Made(
                name,
                random.nextInt(1, 200) + " " + street,
                commune.commune(),
                commune.postalCode(),
                (spread ? SOUTH + hashed(commune, 7919) * HEIGHT : commune.lat()) + random.nextDouble() / 50,
                (spread ? WEST + hashed(commune, 104_729) * WIDTH : commune.lon()) + random.nextDouble() / 50);
    }

    /** From 0 to 1, always the same for a commune. */
    private static double hashed(Made commune, long factor) {
        return Math.floorMod(commune.commune() * factor, 10_007) / 10_007.0;
    }

    /** The same place as another source would write it. */
    private static Made again(Made place) {
        return new Made(
                place.name().toUpperCase(Locale.FRENCH),
                place.address()
                        .replace("avenue", "av.")
                        .replace("boulevard", "bd")
                        .toUpperCase(Locale.FRENCH),
                place.commune(),
                place.postalCode(),
                0,
                0);
    }

    private static String any(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
