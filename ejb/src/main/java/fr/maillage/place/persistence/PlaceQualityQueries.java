package fr.maillage.place.persistence;

import static fr.maillage.place.persistence.PlaceIndicatorQueries.OFFERED;
import static fr.maillage.place.persistence.PlaceIndicatorQueries.bound;
import static fr.maillage.place.persistence.PlaceIndicatorQueries.counted;
import static fr.maillage.place.persistence.PlaceIndicatorQueries.summed;
import static fr.maillage.place.persistence.PlaceIndicatorQueries.twice;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import java.time.LocalDate;

/** The SQL of the indicators on how well records are kept, and on what is offered to whom; territories as in the others. */
public final class PlaceQualityQueries {

    /** All that a record can have, see {@link #POINTS} and the definition of the indicator. */
    private static final int MOST_POINTS = 20;

    private static final String LISTED = """
            left join (select o.place_id,
                max(case when o.vocabulary = 'service' then 4 else 0 end)
                + max(case when o.vocabulary = 'access' then 2 else 0 end)
                + max(case when o.vocabulary = 'fee' then 1 else 0 end)
                + max(case when o.vocabulary = 'assistance' then 1 else 0 end) as points
                from place_term o group by o.place_id) v on v.place_id = p.id
            """;

    private static final String POINTS = """
            coalesce(v.points, 0)
            + case when p.opening_hours is null then 0 else 4 end
            + case when coalesce(p.phone, p.emails, p.websites) is null then 0 else 3 end
            + case when p.position_exact then 3 else 0 end
            + case when p.pivot is null then 0 else 1 end
            + case when p.summary is null then 0 else 1 end
            """;

    private static final String COMPLETENESS = "select x.id, '', x.hits, x.places * " + MOST_POINTS
            + ", case when {outlines} then 'no-outlines' when x.places = 0 then 'no-place' end from ({counted}) x";

    /** Age in days of the records {@code p}; both databases count seconds since 1970. */
    private static final String AGE = "cast(greatest((extract(epoch from cast(:date as date))"
            + " - extract(epoch from p.date_maj)) / 86400, 0) as double precision)";

    private static final String MEDIAN_AGE =
            """
            select x.id, '', x.median, cast(null as bigint),
                case when {outlines} then 'no-outlines' when x.median is null then 'no-dated-place' end
            from (
                select u.id, u.kind, cast(percentile_cont(0.5) within group (order by u.age) as numeric(20, 6)) as median
                from (
                    select t.id, t.kind, cast(null as double precision) as age
                    from indicator_scope s
                    join territory t on t.id = s.territory_id
                    where s.snapshot_id = :snapshot
                    union all
                    """ + twice("select t.id, t.kind, n.age from (select {area} as area_id, " + AGE + """
                     as age from place p where p.archived_at is null and p.date_maj is not null) n
                    {territories}
                    """) + """
                ) u
                group by u.id, u.kind) x
            """;

    /** Territory, kind, national service, number of places that offer it; those with none too. */
    private static final String SERVICES = """
            select u.id, u.kind, u.term, sum(u.places) as places
            from (
                select t.id, t.kind, v.code as term, 0 as places
                from indicator_scope s
                join territory t on t.id = s.territory_id
                cross join vocabulary_term v
                where s.snapshot_id = :snapshot and v.vocabulary = 'service' and v.active
                union all
                {offered}
            ) u
            join vocabulary_term w on w.vocabulary = 'service' and w.code = u.term and w.active
            group by u.id, u.kind, u.term
            """;

    private static final String MISSING = """
            select x.id, '', x.missing, x.services, case when {outlines} then 'no-outlines' end
            from (
                select g.id, g.kind, count(case when g.places = 0 then 1 end) as missing, count(*) as services
                from ({services}) g group by g.id, g.kind) x
            union all
            select x.id, x.term, 1, cast(null as bigint), case when {outlines} then 'no-outlines' end
            from ({services}) x where x.places = 0
            """;

    private static final String ADDRESSING = """
            left join (select o.place_id,
                max(case when o.vocabulary = 'public' then 1 else 0 end) as particular,
                max(case when o.vocabulary = 'service' then 1 else 0 end) as serving
                from place_term o where o.stated and o.vocabulary in ('public', 'service')
                group by o.place_id) v on v.place_id = p.id
            """;

    /** Whether a place is open to everybody: by its own record, or by an offer of the day. */
    private static final String TO_ALL =
            "(p.offered_to_all or coalesce(v.serving, 0) = 1 and coalesce(v.particular, 0) = 0)";

    private static final String BY_PUBLIC = """
            select x.id, '', x.hits, x.places, case when {outlines} then 'no-outlines' end from ({counted}) x
            union all
            select x.id, x.term, x.places, cast(null as bigint), case when {outlines} then 'no-outlines' end
            from (
                select u.id, u.kind, u.term, cast(sum(u.places) as bigint) as places
                from (
                    select k.id, k.kind, w.code as term, k.hits as places
                    from ({counted}) k cross join vocabulary_term w
                    where w.vocabulary = 'public' and w.active
                    union all
                    """ + twice("""
                    select t.id, t.kind, n.term, n.places
                    from (
                        select {area} as area_id, m.term, count(*) as places
                        from place p {beside}
                        join place_term m on m.place_id = p.id and m.vocabulary = 'public'
                        where p.archived_at is null and not {condition} group by {area}, m.term) n
                    {territories}
                    """) + """
                ) u
                group by u.id, u.kind, u.term) x
            """;

    private PlaceQualityQueries() {}

    /** Points of all records, and all that they could have. */
    public static IndicatorQuery completeness(long snapshot, LocalDate date) {
        return bound(COMPLETENESS.replace("{counted}", summed(POINTS, LISTED)), snapshot, date, date);
    }

    /** The median age of dated records, in days. */
    public static IndicatorQuery medianAge(long snapshot, LocalDate date) {
        return bound(MEDIAN_AGE, snapshot, date, date);
    }

    /** How many national services no place offers, and which: one row for each of them. */
    public static IndicatorQuery missingServices(long snapshot, LocalDate date) {
        return bound(MISSING.replace("{services}", SERVICES).replace("{offered}", OFFERED), snapshot, date, date);
    }

    /** Places open to everybody; and by public, those that address it or everybody. */
    public static IndicatorQuery byPublic(long snapshot, LocalDate date) {
        String sql = BY_PUBLIC
                .replace("{counted}", counted(TO_ALL, ADDRESSING))
                .replace("{beside}", ADDRESSING)
                .replace("{condition}", TO_ALL);
        return bound(sql, snapshot, date, date);
    }
}
