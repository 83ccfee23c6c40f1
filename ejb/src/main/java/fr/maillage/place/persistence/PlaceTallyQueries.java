package fr.maillage.place.persistence;

import fr.maillage.indicator.IndicatorCalculator.IndicatorQuery;
import fr.maillage.territory.OutlineSql;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Counts places once for all indicators: by commune and QPV first, each place read once however many territories contain
 * it, then by territory. A place belongs to the territories that contain its commune, and to its QPV. Each step fills a
 * table, because H2 works out a subquery anew wherever it is joined.
 */
public final class PlaceTallyQueries {

    private static final String AREA = "place_tally_area";
    private static final String AREA_TERM = "place_tally_area_term";
    private static final String TERRITORY = "place_tally";
    private static final String TERRITORY_TERM = "place_tally_term";

    /** In the order in which to fill them. */
    public static final List<String> TABLES = List.of(AREA, AREA_TERM, TERRITORY, TERRITORY_TERM);

    private static final String VALID = "c.valid_from <= :date and (c.valid_to is null or c.valid_to > :date)";

    /** One row for each place {@code p} that satisfies a condition, with what its terms say. */
    private static final String FACTS = """
            select p.id, max({area}) as area_id,
                max(case when p.date_maj > :watch then 1 else 0 end) as up_to_date,
                max(case when p.date_maj > :half then 1 else 0 end) as confirmed_6,
                max(case when p.date_maj > :year then 1 else 0 end) as confirmed_12,
                max(case when p.position_exact then 1 else 0 end) as exact_position,
                max(case when o.vocabulary = 'service' then 1 else 0 end) as serving,
                greatest(max(case when p.offered_to_all then 1 else 0 end),
                    max(case when o.vocabulary = 'service' and o.stated then 1 else 0 end)
                    - max(case when o.vocabulary = 'public' and o.stated then 1 else 0 end)) as open_to_all,
                max(case when o.vocabulary = 'service' then 4 else 0 end)
                    + max(case when o.vocabulary = 'access' then 2 else 0 end)
                    + max(case when o.vocabulary = 'fee' then 1 else 0 end)
                    + max(case when o.vocabulary = 'assistance' then 1 else 0 end)
                    + max(case when p.opening_hours is null then 0 else 4 end)
                    + max(case when coalesce(p.phone, p.emails, p.websites) is null then 0 else 3 end)
                    + max(case when p.position_exact then 3 else 0 end)
                    + max(case when p.pivot is null then 0 else 1 end)
                    + max(case when p.summary is null then 0 else 1 end) as points
            from place p
            left join place_term o on o.place_id = p.id
            where p.archived_at is null and {area} is not null
            group by p.id
            """;

    private static final String SUMS = "sum(n.up_to_date), sum(n.confirmed_6), sum(n.confirmed_12),"
            + " sum(n.exact_position), sum(n.serving), sum(n.open_to_all), sum(n.points)";

    private static final String AREAS = "insert into place_tally_area (snapshot_id, area_id, places, up_to_date,"
            + " confirmed_6, confirmed_12, exact_position, serving, open_to_all, points)"
            + " select cast(:snapshot as bigint), n.area_id, count(*), " + SUMS + " from (" + FACTS
            + ") n group by n.area_id";

    /** A place that is open to everybody is not counted for each public that it names. */
    private static final String AREA_TERMS = """
            insert into place_tally_area_term (snapshot_id, area_id, vocabulary, term, places)
            select cast(:snapshot as bigint), {area}, o.vocabulary, o.term, count(*)
            from place p
            join place_term o on o.place_id = p.id
            where p.archived_at is null and {area} is not null
                and (o.vocabulary = 'service' or o.vocabulary = 'public' and not (p.offered_to_all
                    or exists (select 1 from place_term v
                        where v.place_id = p.id and v.vocabulary = 'service' and v.stated)
                    and not exists (select 1 from place_term w
                        where w.place_id = p.id and w.vocabulary = 'public' and w.stated)))
            group by {area}, o.vocabulary, o.term
            """;

    /**
     * The parts are added up before they meet: an outer join would have H2 count anew for each territory. The join with
     * communes is an outer one so that H2 does not begin with all communes of France.
     */
    private static final String TERRITORIES = """
            insert into place_tally (snapshot_id, territory_id, qpv, without_outline, outlines_missing, places, up_to_date,
                confirmed_6, confirmed_12, exact_position, serving, open_to_all, points, communes,
                communes_without_place, communes_uncounted, inhabitants)
            select cast(:snapshot as bigint), x.id, x.kind = 'QPV', {unknown}, {outlines}, x.places, x.up_to_date, x.confirmed_6,
                x.confirmed_12, x.exact_position, x.serving, x.open_to_all, x.points, x.communes,
                x.communes - x.communes_with_place, x.communes - x.communes_counted, x.inhabitants
            from (
                select t.id, t.kind, sum(n.places) as places, sum(n.up_to_date) as up_to_date,
                    sum(n.confirmed_6) as confirmed_6, sum(n.confirmed_12) as confirmed_12,
                    sum(n.exact_position) as exact_position, sum(n.serving) as serving,
                    sum(n.open_to_all) as open_to_all, sum(n.points) as points, sum(n.communes) as communes,
                    sum(n.communes_with_place) as communes_with_place, sum(n.communes_counted) as communes_counted,
                    sum(n.inhabitants) as inhabitants
                from (
                    select s.territory_id, coalesce(a.places, 0) as places, coalesce(a.up_to_date, 0) as up_to_date,
                        coalesce(a.confirmed_6, 0) as confirmed_6, coalesce(a.confirmed_12, 0) as confirmed_12,
                        coalesce(a.exact_position, 0) as exact_position, coalesce(a.serving, 0) as serving,
                        coalesce(a.open_to_all, 0) as open_to_all, coalesce(a.points, 0) as points,
                        0 as communes, 0 as communes_with_place, 0 as communes_counted, 0 as inhabitants
                    from indicator_scope s
                    join territory t on t.id = s.territory_id
                    left join place_tally_area a
                        on t.kind = 'QPV' and a.snapshot_id = :snapshot and a.area_id = t.id
                    where s.snapshot_id = :snapshot
                    union all
                    select s.territory_id, coalesce(sum(a.places), 0), coalesce(sum(a.up_to_date), 0),
                        coalesce(sum(a.confirmed_6), 0), coalesce(sum(a.confirmed_12), 0),
                        coalesce(sum(a.exact_position), 0), coalesce(sum(a.serving), 0),
                        coalesce(sum(a.open_to_all), 0), coalesce(sum(a.points), 0),
                        count(*), count(a.area_id), count(k.population), coalesce(sum(k.population), 0)
                    from indicator_scope s
                    join territory_closure c on c.ancestor_id = s.territory_id and {valid}
                    left join territory k on k.id = c.descendant_id and k.kind = 'COMMUNE'
                    left join place_tally_area a on a.snapshot_id = :snapshot and a.area_id = k.id
                    where s.snapshot_id = :snapshot and k.id is not null
                    group by s.territory_id
                ) n
                join territory t on t.id = n.territory_id
                group by t.id, t.kind
            ) x
            """;

    private static final String TERMS = """
            insert into place_tally_term (snapshot_id, territory_id, vocabulary, term, places)
            select cast(:snapshot as bigint), s.territory_id, n.vocabulary, n.term, sum(n.places)
            from place_tally_area_term n
            join territory k on k.id = n.area_id and k.kind <> 'QPV'
            join territory_closure c on c.descendant_id = n.area_id and {valid}
            join indicator_scope s on s.snapshot_id = :snapshot and s.territory_id = c.ancestor_id
            where n.snapshot_id = :snapshot
            group by s.territory_id, n.vocabulary, n.term
            union all
            select cast(:snapshot as bigint), s.territory_id, n.vocabulary, n.term, n.places
            from place_tally_area_term n
            join territory k on k.id = n.area_id and k.kind = 'QPV'
            join indicator_scope s on s.snapshot_id = :snapshot and s.territory_id = n.area_id
            where n.snapshot_id = :snapshot
            """;

    private static final Map<String, List<String>> FILLING = Map.of(
            AREA, List.of(byCommune(AREAS), byQpv(AREAS)),
            AREA_TERM, List.of(byCommune(AREA_TERMS), byQpv(AREA_TERMS)),
            TERRITORY, List.of(TERRITORIES),
            TERRITORY_TERM, List.of(TERMS));

    private PlaceTallyQueries() {}

    /**
     * Gives the statements that put a snapshot's rows into a table.
     *
     * @param watch a record of this day or before, or of unknown age, is not up to date
     */
    public static List<IndicatorQuery> filling(String table, long snapshot, LocalDate date, LocalDate watch) {
        Map<String, Object> values = Map.of(
                "snapshot", snapshot,
                "date", date,
                "watch", watch,
                "half", date.minusMonths(6),
                "year", date.minusMonths(12));
        return FILLING.get(table).stream()
                .map(template -> IndicatorQuery.named(
                        template.replace("{outlines}", OutlineSql.missing("x"))
                                .replace("{unknown}", OutlineSql.absent("x"))
                                .replace("{valid}", VALID),
                        values))
                .toList();
    }

    private static String byCommune(String template) {
        return template.replace("{area}", "p.commune_id");
    }

    private static String byQpv(String template) {
        return template.replace("{area}", "p.qpv_id");
    }
}
