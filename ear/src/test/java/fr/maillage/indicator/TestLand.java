package fr.maillage.indicator;

import fr.maillage.shared.ClockProducer;
import fr.maillage.testing.Sql;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A made-up land of three communes: Alba (10,000 inhabitants, three places), Bora (5,000, one place and an archived
 * one), Cima (inhabitants unknown, no place); an EPT of the three; a QPV that spans Alba and Bora; and perimeters.
 */
final class TestLand {

    static final long FIRST_ID = 900_000_000L;
    static final long ALBA = FIRST_ID + 1;
    static final long BORA = FIRST_ID + 2;
    static final long CIMA = FIRST_ID + 3;
    static final long EPT = FIRST_ID + 4;
    static final long QPV = FIRST_ID + 5;
    /** Alba, Bora and the QPV, which lies in both. */
    static final long TOGETHER = FIRST_ID + 6;
    /** Alba and the QPV, half of which is elsewhere. */
    static final long HALF = FIRST_ID + 7;
    /** A commune that nobody lives in, with a place. */
    static final long DESERT = FIRST_ID + 8;

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private TestLand() {}

    /** Puts it there as of the day in Paris, which may be another one than when the tests began. */
    static void settle() {
        LocalDate today = ClockProducer.today(Clock.systemUTC());
        territory(ALBA, "COMMUNE", 10_000);
        territory(BORA, "COMMUNE", 5_000);
        territory(CIMA, "COMMUNE", null);
        territory(EPT, "EPT", null);
        territory(QPV, "QPV", null);
        territory(TOGETHER, "PERIMETER", null);
        territory(HALF, "PERIMETER", null);
        territory(DESERT, "COMMUNE", 0);
        inside(EPT, ALBA, BORA, CIMA, QPV);
        inside(ALBA, QPV);
        inside(BORA, QPV);
        inside(TOGETHER, ALBA, BORA, QPV);
        link(TOGETHER, ALBA, BORA, QPV);
        inside(HALF, ALBA, QPV);
        link(HALF, ALBA, QPV);
        place(1, ALBA, true, today, "aide-demarches", "outils-quotidien");
        place(2, ALBA, false, today.minusMonths(6).plusDays(1), "aide-demarches");
        place(3, ALBA, false, today.minusMonths(6));
        place(4, BORA, true, null, "outils-quotidien");
        place(5, BORA, true, today, "aide-demarches");
        Sql.update("update place set archived_at = created_at where id = ?", FIRST_ID + 5);
        place(6, DESERT, true, today);
    }

    /** One more place in Bora. */
    static void open() {
        place(7, BORA, false, null);
    }

    /** The outline of the QPV arrives, in which the first place lies. */
    static void outline() {
        Sql.update(
                "insert into territory_outline (territory_id, shape, imported_at)"
                        + " values (?, 'POLYGON ((2 48, 3 48, 3 49, 2 48))', current_timestamp)",
                QPV);
        Sql.update("update place set qpv_id = ? where id = ?", QPV, FIRST_ID + 1);
    }

    /** Removes the snapshots of days that are over: those of the demonstration, too. */
    static void forgetEarlierDays(LocalDate today) {
        Sql.update(
                "delete from indicator_value where snapshot_id in"
                        + " (select id from indicator_snapshot where current_for < ?)",
                today);
        Sql.update("delete from indicator_snapshot where current_for < ?", today);
    }

    static void clear() {
        long last = FIRST_ID + 100;
        Sql.update("delete from place_term where place_id between ? and ?", FIRST_ID, last);
        Sql.update("delete from place where id between ? and ?", FIRST_ID, last);
        Sql.update("delete from territory_link where parent_id between ? and ?", FIRST_ID, last);
        Sql.update("delete from territory_closure where ancestor_id between ? and ?", FIRST_ID, last);
        Sql.update("delete from territory_outline where territory_id between ? and ?", FIRST_ID, last);
        Sql.update("delete from territory where id between ? and ?", FIRST_ID, last);
    }

    private static void territory(long id, String kind, Integer population) {
        Sql.update(
                "insert into territory (id, uuid, version, kind, code, official_code, name, search_key, population,"
                        + " valid_from) values (?, ?, 1, ?, ?, null, ?, ?, cast(? as integer), ?)",
                id,
                UUID.randomUUID().toString(),
                kind,
                "test:" + id,
                "Test " + id,
                "test " + id,
                population,
                LONG_AGO);
        inside(id, id);
    }

    private static void inside(long ancestor, Long... descendants) {
        for (Long descendant : descendants) {
            Sql.update(
                    "insert into territory_closure (ancestor_id, descendant_id, valid_from) values (?, ?, ?)",
                    ancestor,
                    descendant,
                    LONG_AGO);
        }
    }

    private static void link(long parent, Long... children) {
        for (Long child : children) {
            Sql.update(
                    "insert into territory_link (parent_id, child_id, valid_from) values (?, ?, ?)",
                    parent,
                    child,
                    LONG_AGO);
        }
    }

    private static void place(int number, long commune, boolean exact, LocalDate updated, String... services) {
        long id = FIRST_ID + number;
        Sql.update(
                "insert into place (id, uuid, version, source, source_id, name, commune_id, postal_code, address,"
                        + " position_exact, date_maj, search_text, provenance, created_at, updated_at) values"
                        + " (?, ?, 1, 'indicator-test', ?, 'Test', ?, '93000', 'Test', ?, cast(? as date), '', '{}',"
                        + " current_timestamp, current_timestamp)",
                id,
                UUID.randomUUID().toString(),
                String.valueOf(number),
                commune,
                exact,
                updated);
        for (String service : services) {
            Sql.update(
                    "insert into place_term (place_id, vocabulary, term, rank) values (?, 'service', ?, 1)",
                    id,
                    service);
        }
    }
}
