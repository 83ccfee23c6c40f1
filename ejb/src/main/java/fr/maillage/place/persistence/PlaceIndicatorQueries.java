package fr.maillage.place.persistence;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The SQL of the indicators on places: what each shows of what {@link PlaceTallyQueries} has counted. */
public final class PlaceIndicatorQueries {

    /** All points that a record can have, see the definition of the indicator. */
    private static final int MOST_POINTS = 20;

    private static final String OUTLINES = "when x.outlines_missing then 'no-outlines'";

    private static final String COUNT = "select x.territory_id, '', x.places, cast(null as bigint), case " + OUTLINES
            + " end from place_tally x where x.snapshot_id = :snapshot";

    private static final String SHARE = "select x.territory_id, '', {hits}, {all}, case " + OUTLINES
            + " when x.places = 0 then 'no-place' end from place_tally x where x.snapshot_id = :snapshot";

    private static final String PER_INHABITANT = "select x.territory_id, '', x.places, x.inhabitants, case " + OUTLINES
            + " when x.qpv then 'population-missing' when x.communes = 0 then 'no-commune'"
            + " when x.communes_uncounted > 0 then 'population-missing' when x.inhabitants = 0 then 'no-inhabitant' end"
            + " from place_tally x where x.snapshot_id = :snapshot";

    private static final String WITHOUT_PLACE = "select x.territory_id, '', x.communes_without_place, x.communes, case"
            + " when x.without_outline then 'no-outlines' when x.communes = 0 then 'no-commune' end"
            + " from place_tally x where x.snapshot_id = :snapshot";

    private static final String BY_SERVICE = "select x.territory_id, '', x.serving, x.places, case " + OUTLINES
            + " end from place_tally x where x.snapshot_id = :snapshot union all"
            + " select n.territory_id, n.term, n.places, cast(null as bigint), case " + OUTLINES
            + " end from place_tally_term n"
            + " join place_tally x on x.snapshot_id = n.snapshot_id and x.territory_id = n.territory_id"
            + " where n.snapshot_id = :snapshot and n.vocabulary = 'service'";

    private static final String MISSING = """
            select x.territory_id, '', sum(x.missing), sum(x.services), case when x.outlines_missing then 'no-outlines' end
            from (
                select x.territory_id, x.outlines_missing, v.services as missing, v.services
                from place_tally x
                cross join (select count(*) as services from vocabulary_term where vocabulary = 'service' and active) v
                where x.snapshot_id = :snapshot
                union all
                select x.territory_id, x.outlines_missing, -1, 0
                from place_tally_term n
                join vocabulary_term w on w.vocabulary = 'service' and w.code = n.term and w.active
                join place_tally x on x.snapshot_id = n.snapshot_id and x.territory_id = n.territory_id
                where n.snapshot_id = :snapshot and n.vocabulary = 'service'
            ) x
            group by x.territory_id, x.outlines_missing
            union all
            select x.territory_id, w.code, 1, cast(null as bigint), case when x.outlines_missing then 'no-outlines' end
            from place_tally x
            join vocabulary_term w on w.vocabulary = 'service' and w.active
            left join place_tally_term n on n.snapshot_id = x.snapshot_id and n.territory_id = x.territory_id
                and n.vocabulary = 'service' and n.term = w.code
            where x.snapshot_id = :snapshot and n.term is null
            """;

    private static final String BY_PUBLIC = """
            select x.territory_id, '', x.open_to_all, x.places, case when x.outlines_missing then 'no-outlines' end
            from place_tally x where x.snapshot_id = :snapshot
            union all
            select u.territory_id, u.term, sum(u.places), cast(null as bigint),
                case when u.outlines_missing then 'no-outlines' end
            from (
                select x.territory_id, x.outlines_missing, w.code as term, x.open_to_all as places
                from place_tally x
                join vocabulary_term w on w.vocabulary = 'public' and w.active
                where x.snapshot_id = :snapshot and x.open_to_all > 0
                union all
                select x.territory_id, x.outlines_missing, n.term, n.places
                from place_tally_term n
                join place_tally x on x.snapshot_id = n.snapshot_id and x.territory_id = n.territory_id
                where n.snapshot_id = :snapshot and n.vocabulary = 'public'
            ) u
            group by u.territory_id, u.outlines_missing, u.term
            """;

    /** Age in days of the records {@code p}; both databases count seconds since 1970. */
    private static final String AGE = "cast(greatest((extract(epoch from cast(:date as date))"
            + " - extract(epoch from p.date_maj)) / 86400, 0) as double precision)";

    /** A median follows from no sums: it reads the places themselves. */
    private static final String MEDIAN_AGE = """
            select x.territory_id, '', cast(percentile_cont(0.5) within group (order by n.age) as numeric(20, 6)),
                cast(null as bigint),
                case when x.outlines_missing then 'no-outlines' when count(n.age) = 0 then 'no-dated-place' end
            from (
                select y.territory_id, cast(null as double precision) as age
                from place_tally y where y.snapshot_id = :snapshot
                union all
                select c.ancestor_id, {age}
                from place p
                join territory_closure c on c.descendant_id = p.commune_id
                    and c.valid_from <= :date and (c.valid_to is null or c.valid_to > :date)
                where p.archived_at is null and p.date_maj is not null
                union all
                select p.qpv_id, {age}
                from place p
                where p.archived_at is null and p.date_maj is not null and p.qpv_id is not null
            ) n
            join place_tally x on x.snapshot_id = :snapshot and x.territory_id = n.territory_id
            group by x.territory_id, x.outlines_missing
            """;

    private PlaceIndicatorQueries() {}

    /** The number of places. */
    public static IndicatorQuery places(long snapshot, LocalDate date) {
        return bound(COUNT, snapshot, date);
    }

    /** Places and inhabitants. */
    public static IndicatorQuery placesPerInhabitant(long snapshot, LocalDate date) {
        return bound(PER_INHABITANT, snapshot, date);
    }

    /** Places that are up to date, and all places. */
    public static IndicatorQuery upToDate(long snapshot, LocalDate date) {
        return share("x.up_to_date", snapshot, date);
    }

    /** Places that somebody confirmed within six months, and all places. */
    public static IndicatorQuery confirmedIn6Months(long snapshot, LocalDate date) {
        return share("x.confirmed_6", snapshot, date);
    }

    /** Places that somebody confirmed within twelve months, and all places. */
    public static IndicatorQuery confirmedIn12Months(long snapshot, LocalDate date) {
        return share("x.confirmed_12", snapshot, date);
    }

    /** Places with a position of their own, and all places. */
    public static IndicatorQuery exactPosition(long snapshot, LocalDate date) {
        return share("x.exact_position", snapshot, date);
    }

    /** Points of all records, and all that they could have. */
    public static IndicatorQuery completeness(long snapshot, LocalDate date) {
        return bound(SHARE.replace("{hits}", "x.points").replace("{all}", "x.places * " + MOST_POINTS), snapshot, date);
    }

    /** Communes without a place, and all communes. */
    public static IndicatorQuery communesWithoutPlace(long snapshot, LocalDate date) {
        return bound(WITHOUT_PLACE, snapshot, date);
    }

    /** Places by service where there are any, with one row for those that offer any service. */
    public static IndicatorQuery byService(long snapshot, LocalDate date) {
        return bound(BY_SERVICE, snapshot, date);
    }

    /** The median age of dated records, in days. */
    public static IndicatorQuery medianAge(long snapshot, LocalDate date) {
        return bound(MEDIAN_AGE.replace("{age}", AGE), snapshot, date);
    }

    /** Counts the national services that no place offers, and names them: one row for each of them. */
    public static IndicatorQuery missingServices(long snapshot, LocalDate date) {
        return bound(MISSING, snapshot, date);
    }

    /** Places open to everybody; and by public, those that address it or everybody. */
    public static IndicatorQuery byPublic(long snapshot, LocalDate date) {
        return bound(BY_PUBLIC, snapshot, date);
    }

    /** The communes and QPV that have a place. */
    public static IndicatorQuery communesWithPlace() {
        return new IndicatorQuery(
                "select p.commune_id from place p where p.archived_at is null union select p.qpv_id from place p"
                        + " where p.archived_at is null and p.qpv_id is not null",
                List.of());
    }

    private static IndicatorQuery share(String hits, long snapshot, LocalDate date) {
        return bound(SHARE.replace("{hits}", hits).replace("{all}", "x.places"), snapshot, date);
    }

    private static IndicatorQuery bound(String template, long snapshot, LocalDate date) {
        return IndicatorQuery.named(template, Map.of("snapshot", snapshot, "date", date));
    }
}
